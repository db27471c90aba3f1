using System.Text;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>A format whose header names the columns, so that they can have any order.</summary>
/// <param name="Start">What comes before the names.</param>
public sealed record ColumnSample(string Name, string Start, char Separator, (string Name, string Value)[] Columns)
{
    public static IReadOnlyList<ColumnSample> All { get; } = [.. LogSample.All.Where(log => log.Header != "").Select(Of)];

    /// <summary>The log of two rows whose columns were changed.</summary>
    public byte[] With(Action<(string Name, string Value)[]> change, params (string Name, string Value)[] added)
    {
        (string Name, string Value)[] columns = [.. Columns, .. added];
        change(columns);
        return LogOf(columns);
    }

    public byte[] Without(string name) => LogOf([.. Columns.Where(column => column.Name != name)]);

    /// <summary>The text as it may stand in a column: it breaks neither the line nor its columns.</summary>
    public string CellOf(HostileText text) =>
        string.Concat(Encoding.Latin1.GetString(text.Bytes).Where(character => character is not ('"' or '\r' or '\n' or '#') && character != Separator));

    public override string ToString() => Name;

    private byte[] LogOf((string Name, string Value)[] columns)
    {
        string row = string.Join(Separator, columns.Select(column => column.Value)) + "\n";
        return Encoding.Latin1.GetBytes(Start + string.Join(Separator, columns.Select(column => column.Name)) + "\n" + row + row);
    }

    private static ColumnSample Of(LogSample log)
    {
        char separator = log.Separator!.Value;
        string names = log.Header.TrimEnd('\n').Split('\n')[^1];
        string start = log.Header[..log.Header.LastIndexOf(names, StringComparison.Ordinal)];
        if (names.StartsWith('#'))
            (start, names) = (start + "#fields\t", names["#fields\t".Length..]);
        IEnumerable<(string, string)> columns = names.Split(separator).Zip(log.Line.TrimEnd('\n').Split(separator));
        return new ColumnSample(log.Name, start, separator, [.. columns]);
    }
}
