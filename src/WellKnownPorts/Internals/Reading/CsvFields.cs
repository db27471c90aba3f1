namespace NetworkPorts.Internals;

/// <summary>Splits a line of CSV (RFC 4180) into its fields.</summary>
internal static class CsvFields
{
    /// <summary>Splits a line. Returns an error message, or null if the line is valid.</summary>
    /// <param name="line">The line.</param>
    /// <param name="fields">
    /// The list that receives the fields, with their quotation marks and without surrounding white space.
    /// </param>
    /// <param name="wrong">The location of the error in the line.</param>
    public static string? Split(ReadOnlySpan<char> line, List<Part> fields, out Part wrong)
    {
        wrong = default;
        fields.Clear();
        int position = 0;
        while (true)
        {
            int start = position;
            while (start < line.Length && line[start] is ' ' or '\t')
                start++;
            bool isQuoted = start < line.Length && line[start] == '"';
            int end = isQuoted ? EndOfQuoted(line, start) : EndOfPlain(line, start);
            wrong = new Part(start, 0);
            if (end < 0)
                return "The quotation mark that opens here is not closed on this line.";

            int length = line.Slice(start, end - start).TrimEnd().Length;
            int quote = isQuoted ? -1 : line.Slice(start, length).IndexOf('"');
            fields.Add(new Part(start, length));
            position = end;
            while (position < line.Length && line[position] is ' ' or '\t')
                position++;
            if (quote >= 0 || (position < line.Length && line[position] != ','))
            {
                wrong = new Part(quote >= 0 ? start + quote : position, 0);
                return "A quotation mark must be at the start or at the end of a field, "
                    + "or doubled within quotation marks.";
            }

            if (position == line.Length)
                return null;
            position++;
        }
    }

    /// <summary>Returns the value of a field without its quotation marks.</summary>
    public static ReadOnlySpan<char> Value(ReadOnlySpan<char> field)
    {
        if (field.IsEmpty || field[0] != '"')
            return field;
        ReadOnlySpan<char> value = field.Slice(1, field.Length - 2);
        return value.IndexOf('"') < 0 ? value : value.ToString().Replace("\"\"", "\"").AsSpan();
    }

    private static int EndOfPlain(ReadOnlySpan<char> line, int start)
    {
        int length = line.Slice(start).IndexOf(',');
        return length < 0 ? line.Length : start + length;
    }

    private static int EndOfQuoted(ReadOnlySpan<char> line, int start)
    {
        for (int i = start + 1; i < line.Length; i++)
        {
            if (line[i] != '"')
                continue;
            if (i + 1 == line.Length || line[i + 1] != '"')
                return i + 1;
            i++;
        }

        return -1;
    }
}
