using System.Diagnostics.CodeAnalysis;

namespace NetworkPorts.Internals;

/// <summary>Maps the columns of a CSV file to the fields of a line.</summary>
internal sealed class CsvColumns
{
    public const string Example = "port,transports,name";

    private const int RequiredCount = 3;
    private const int Missing = -1;

    private static readonly string[] s_names =
    [
        "port", "transports", "name", "aliases", "description", "category", "traits", "rank", "usual", "source",
        "confirmed",
    ];

    private readonly int[] _indexes = [.. s_names.Select(static _ => Missing)];

    private CsvColumns(int count) => Count = count;

    /// <summary>Gets the number of columns in the file.</summary>
    public int Count { get; }

    /// <summary>
    /// Reads the line that names the columns. If the line is invalid, adds an error and returns false.
    /// </summary>
    public static bool TryRead(LayerText lines, List<Part> fields, [NotNullWhen(true)] out CsvColumns? columns)
    {
        var read = new CsvColumns(fields.Count);
        columns = null;
        for (int index = 0; index < fields.Count; index++)
        {
            Part field = fields[index];
            ReadOnlySpan<char> name = CsvFields.Value(field.Of(lines.Line));
            int column = Words.IndexOf(s_names, name);
            string? error = column < 0
                    ? $"{ErrorText.Quote(name)} is not a column. The columns are {string.Join(", ", s_names)}."
                : read._indexes[column] != Missing ? $"The column {ErrorText.Quote(name)} is repeated."
                : null;
            if (lines.Fails(error, field))
                return false;
            read._indexes[column] = index;
        }

        for (int column = 0; column < RequiredCount; column++)
        {
            if (read._indexes[column] == Missing)
                return !lines.Fails($"The column '{s_names[column]}' is missing.", fields[0]);
        }

        columns = read;
        return true;
    }

    public Part Port(List<Part> fields) => fields[_indexes[0]];

    public Part Transports(List<Part> fields) => fields[_indexes[1]];

    public Part Name(List<Part> fields) => fields[_indexes[2]];

    public Part Aliases(List<Part> fields) => Optional(fields, 3);

    public Part Description(List<Part> fields) => Optional(fields, 4);

    public Part Category(List<Part> fields) => Optional(fields, 5);

    public Part Traits(List<Part> fields) => Optional(fields, 6);

    public Part Rank(List<Part> fields) => Optional(fields, 7);

    public Part Usual(List<Part> fields) => Optional(fields, 8);

    private Part Optional(List<Part> fields, int column) =>
        _indexes[column] == Missing ? default : fields[_indexes[column]];
}
