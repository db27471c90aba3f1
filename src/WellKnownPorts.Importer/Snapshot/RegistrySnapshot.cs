namespace NetworkPorts.Importer;

/// <summary>The registry of one day, reduced to what the snapshot file holds, in that file's order.</summary>
internal sealed record RegistrySnapshot(DateOnly Updated, IReadOnlyList<RegistryRecord> Records)
{
    public static RegistrySnapshot From(PublishedRegistry published, DateOnly? givenDate, int fewestRecords)
    {
        if (published.Records.Count < fewestRecords)
        {
            throw new ImportException(new(published.File),
                $"only {published.Records.Count} records, fewer than {fewestRecords}: this is not the whole registry.");
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
                $"the registry is of {published.Updated:yyyy-MM-dd}, but --updated says {given:yyyy-MM-dd}.");
        }

        return published.Updated ?? given ?? throw new ImportException(new(published.File),
            "the file does not say when the registry was updated: give --updated yyyy-MM-dd.");
    }
}
