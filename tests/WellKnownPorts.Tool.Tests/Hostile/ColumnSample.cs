using System.Text;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>A format with a header that names the columns, which can have any order.</summary>
/// <param name="Start">The text before the names of the columns.</param>
public sealed record ColumnSample(string Name, string Start, char Separator, (string Name, string Value)[] Columns)
{
    public static IReadOnlyList<ColumnSample> All { get; } =
        [.. LogSample.All.Where(log => log.Header != "" && log.Name != "W3C").Select(Of)];

    /// <summary>Returns a log of two equal rows with changed columns.</summary>
    public byte[] With(Action<(string Name, string Value)[]> change, params (string Name, string Value)[] added)
    {
        (string Name, string Value)[] columns = [.. Columns, .. added];
        change(columns);
        return LogOf(columns);
    }

    /// <summary>Returns a log of two equal rows without a column.</summary>
    public byte[] Without(string name) => LogOf([.. Columns.Where(column => column.Name != name)]);

    /// <summary>Returns the text without characters that would end a line or a column, or start a comment.</summary>
    public string CellOf(HostileText text) => string.Concat(Encoding.Latin1.GetString(text.Bytes)
        .Where(character => character is not ('"' or '\r' or '\n' or '#') && character != Separator));

    public override string ToString() => Name;

    private byte[] LogOf((string Name, string Value)[] columns)
    {
        string row = string.Join(Separator, columns.Select(column => column.Value)) + "\n";
        string names = string.Join(Separator, columns.Select(column => column.Name)) + "\n";
        return Encoding.Latin1.GetBytes(Start + names + row + row);
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
