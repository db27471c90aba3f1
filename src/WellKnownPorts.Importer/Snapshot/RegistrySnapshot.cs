namespace NetworkPorts.Importer;

/// <summary>The registry on a date, reduced to the content and order of the snapshot file.</summary>
internal sealed record RegistrySnapshot(DateOnly Updated, IReadOnlyList<RegistryRecord> Records)
{
    public static RegistrySnapshot From(PublishedRegistry published, DateOnly? givenDate, int minRecords)
    {
        if (published.Records.Count < minRecords)
        {
            throw new ImportException(new(published.File),
                $"the registry is incomplete: it has {published.Records.Count} records; the minimum is {minRecords}.");
        }

        return new RegistrySnapshot(
            DateOf(published, givenDate),
            [
                .. published.Records
                    .Select(RegistryRecord.From)
                    .OfType<RegistryRecord>()
                    .OrderBy(record => record.Ports.First)
                    .ThenBy(record => record.Transport != TransportName.Tcp),
            ]);
    }

    private static DateOnly DateOf(PublishedRegistry published, DateOnly? given)
    {
        if (given is not null && published.Updated is not null && given != published.Updated)
        {
            throw new ImportException(new(published.File),
                $"the date of the registry is {published.Updated:yyyy-MM-dd}, but --updated is {given:yyyy-MM-dd}.");
        }

        return published.Updated ?? given ?? throw new ImportException(new(published.File),
            "the file does not contain the date of the registry. Specify --updated yyyy-MM-dd.");
    }
}
