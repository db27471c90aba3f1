using NetworkPorts.Internals;

namespace NetworkPorts.Citations;

/// <summary>Reads the citations of repository files from <c>common-uses.csv</c>.</summary>
internal static class CitationFile
{
    /// <summary>Returns the citations in file order.</summary>
    /// <exception cref="InvalidDataException">
    /// The header does not have the required columns, or a line is malformed.
    /// </exception>
    public static List<Citation> Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        List<(string Value, int Start)> header = Split(lines.FirstOrDefault(""), path, 1);
        int ports = Column("port");
        int name = Column("name");
        int[] citations = [Column("source"), Column("confirmed")];

        var read = new List<Citation>();
        for (int i = 1; i < lines.Length; i++)
        {
            List<(string Value, int Start)> fields = Split(lines[i], path, i + 1);
            if (fields.Count != header.Count)
            {
                throw new InvalidDataException(
                    $"{path}({i + 1},1): the line has {fields.Count} fields; the header has {header.Count}.");
            }

            read.AddRange(
                from column in citations
                let location = $"{path}({i + 1},{fields[column].Start + 1})"
                let citation = Citation.Parse(fields[column].Value, location, fields[ports].Value, fields[name].Value)
                where citation is not null
                select citation);
        }

        return read;

        int Column(string title) => header.FindIndex(field => field.Value == title) is >= 0 and int index
            ? index
            : throw new InvalidDataException($"{path}(1,1): the header has no column '{title}'.");
    }

    private static List<(string Value, int Start)> Split(string line, string path, int number)
    {
        List<Part> fields = [];
        return CsvFields.Split(line, fields, out Part wrong) is { } error
            ? throw new InvalidDataException($"{path}({number},{wrong.Start + 1}): {error}")
            : [.. fields.Select(field => (CsvFields.Value(field.Of(line)).ToString(), field.Start))];
    }
}
