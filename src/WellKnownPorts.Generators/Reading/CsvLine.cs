using System.Text;

namespace NetworkPorts.Generators.Reading;

/// <summary>
/// Splits one line of RFC 4180 CSV. It is written by hand because a diagnostic needs each field's column, and because
/// a generator that carries no libraries loads in every host.
/// </summary>
internal static class CsvLine
{
    /// <summary>Returns the fields, or an error with the column at which the quoting fails.</summary>
    public static List<CsvField>? Split(string line, out string error, out int errorColumn)
    {
        var fields = new List<CsvField>();
        error = "";
        errorColumn = 0;
        int position = 0;
        while (true)
        {
            int start = position;
            string? value = position < line.Length && line[position] == '"'
                ? Quoted(line, ref position, out error)
                : Plain(line, ref position, out error);
            if (value is null)
            {
                errorColumn = position;
                return null;
            }

            fields.Add(new CsvField(value, start, position));
            if (position == line.Length)
                return fields;
            position++; // the comma
        }
    }

    private static string? Plain(string line, ref int position, out string error)
    {
        int start = position;
        while (position < line.Length && line[position] != ',')
        {
            if (line[position] == '"')
            {
                error = "a quote inside a field that does not begin with one";
                return null;
            }

            position++;
        }

        error = "";
        return line.Substring(start, position - start);
    }

    private static string? Quoted(string line, ref int position, out string error)
    {
        var value = new StringBuilder();
        int opening = position++;
        while (position < line.Length)
        {
            char c = line[position++];
            if (c != '"')
            {
                value.Append(c);
            }
            else if (position < line.Length && line[position] == '"')
            {
                value.Append('"');
                position++;
            }
            else if (position == line.Length || line[position] == ',')
            {
                error = "";
                return value.ToString();
            }
            else
            {
                error = "text after the closing quote";
                return null;
            }
        }

        position = opening;
        error = "the quote that opens here is never closed";
        return null;
    }
}
