using CsvHelper;

namespace NetworkPorts.Importer;

/// <summary>Reads and formats the snapshot as CSV: a comment with the date, a header, and the records.</summary>
internal static class SnapshotFile
{
    private const string Title = " Service Name and Transport Protocol Port Number Registry, updated ";
    private const char CommentPrefix = '#';
    private static readonly CsvWriterOptions s_options = new() { NewLine = "\n", CommentPrefix = CommentPrefix };
    private static readonly string[] s_columns = ["port", "transport", "name", "description", "reference"];

    public static byte[] Format(RegistrySnapshot snapshot)
    {
        using MemoryStream stream = new();
        using (CsvWriter csv = CsvWriter.Create(stream, s_options))
        {
            csv.WriteComment($"{Title}{snapshot.Updated:yyyy-MM-dd}");
            csv.WriteHeader(s_columns);
            foreach (RegistryRecord record in snapshot.Records)
                csv.WriteRecord($"{record.Ports}", record.Transport, record.Name, record.Description, record.Reference);
        }

        return stream.ToArray();
    }

    public static RegistrySnapshot Read(string path)
    {
        DateOnly updated = ReadDate(path);
        using FileStream stream = File.OpenRead(path);
        IEnumerable<CsvLine> lines = StrictCsv.Read(stream, path, s_columns, CommentPrefix);
        return new RegistrySnapshot(updated, [.. lines.Select(ToRecord)]);
    }

    private static DateOnly ReadDate(string path)
    {
        string title = File.ReadLines(path).FirstOrDefault("");
        return RegistryDate.TryParse(title.Replace($"{CommentPrefix}{Title}", ""), out DateOnly date)
            ? date
            : throw new ImportException(
                new(path, 1), $"the line must be '{CommentPrefix}{Title}{RegistryDate.Format}'.");
    }

    private static RegistryRecord ToRecord(CsvLine line) => new(
        PortSpan.Parse(line.Fields[0], line.Position),
        TransportName.Parse(line.Fields[1], line.Position),
        Name: line.Fields[2],
        Description: line.Fields[3],
        Reference: line.Fields[4]);
}
