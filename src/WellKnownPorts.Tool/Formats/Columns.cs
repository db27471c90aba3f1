using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>The columns that the header of a log names.</summary>
internal sealed class Columns
{
    /// <summary>Longer than any header. Looking for a header in each long line would take too much time.</summary>
    public const int LongestHeader = 16 * 1024;

    private readonly byte[] _separator;
    private readonly bool _hasQuotes;
    private readonly ColumnField[] _columnsToRead;

    /// <summary>The end of each column in the line that was read last.</summary>
    private readonly int[] _ends;

    /// <param name="count">The number of columns.</param>
    /// <param name="columnsToRead">The columns to read. The last column of a field that has a value wins.</param>
    /// <param name="separator">The bytes between two columns.</param>
    /// <param name="hasQuotes">Whether a quoted text may contain the separator, as in RFC 4180.</param>
    public Columns(int count, ColumnField[] columnsToRead, byte[] separator, bool hasQuotes = false)
    {
        _separator = separator;
        _hasQuotes = hasQuotes;
        _columnsToRead = columnsToRead;
        _ends = new int[count];
    }

    public ReadOnlySpan<byte> Separator => _separator;

    private string TooMany => $"more than {_ends.Length} columns";

    /// <summary>Returns the names in a header.</summary>
    /// <param name="header">The line with the names.</param>
    /// <param name="separator">The bytes between two names.</param>
    /// <param name="hasQuotes">Whether a quoted name may contain the separator.</param>
    public static string[] Names(ReadOnlySpan<byte> header, byte[] separator, bool hasQuotes = false)
    {
        Columns columns = new(0, [], separator, hasQuotes);
        List<string> names = [];
        while (true)
        {
            int length = columns.LengthOfFirst(header);
            if (length < 0)
                length = header.Length;
            names.Add(Encoding.UTF8.GetString(columns.TextOf(header[..length])));
            if (length == header.Length)
                return [.. names];
            header = header[(length + separator.Length)..];
        }
    }

    /// <summary>Returns the same columns for another thread.</summary>
    public Columns Fork() => new(_ends.Length, _columnsToRead, _separator, _hasQuotes);

    /// <summary>Reads a line into fields.</summary>
    /// <param name="line">The line.</param>
    /// <param name="unset">An additional text that means an unset value. Empty means no additional text.</param>
    /// <param name="empty">A second additional text that means an unset value.</param>
    /// <param name="fields">The fields of the line.</param>
    /// <returns>Why the line cannot be read; null if it was read.</returns>
    public string? Read(
        ReadOnlySpan<byte> line, ReadOnlySpan<byte> unset, ReadOnlySpan<byte> empty, out FlowFields fields)
    {
        fields = default;
        string? problem = _hasQuotes || _separator.Length > 1 ? FindEndsOneByOne(line) : FindEnds(line, _separator[0]);
        if (problem is not null)
            return problem;
        foreach ((int column, FlowField field) in _columnsToRead)
        {
            int start = column == 0 ? 0 : _ends[column - 1] + _separator.Length;
            ReadOnlySpan<byte> text = TextOf(line[start.._ends[column]]);
            if ((unset.IsEmpty || !text.SequenceEqual(unset)) && (empty.IsEmpty || !text.SequenceEqual(empty)))
                fields.Set(field, text);
        }

        return null;
    }

    /// <summary>Finds the ends of the columns. One comparison finds all separators in 32 bytes.</summary>
    private string? FindEnds(ReadOnlySpan<byte> line, byte separator)
    {
        int[] ends = _ends;
        int column = 0;
        int position = 0;
        for (; position <= line.Length - Vector256<byte>.Count; position += Vector256<byte>.Count)
        {
            Vector256<byte> bytes = Vector256.Create(line[position..]);
            uint separators = Vector256.Equals(bytes, Vector256.Create(separator)).ExtractMostSignificantBits();
            for (; separators != 0; separators &= separators - 1)
            {
                if (column >= ends.Length - 1)
                    return TooMany;
                ends[column++] = position + BitOperations.TrailingZeroCount(separators);
            }
        }

        for (; position < line.Length; position++)
        {
            if (line[position] != separator)
                continue;
            if (column >= ends.Length - 1)
                return TooMany;
            ends[column++] = position;
        }

        ends[column] = line.Length;
        return column < ends.Length - 1 ? TooFew(column + 1) : null;
    }

    /// <summary>Finds the ends of columns that have a separator of several bytes or may be quoted.</summary>
    private string? FindEndsOneByOne(ReadOnlySpan<byte> line)
    {
        int start = 0;
        for (int column = 0; column < _ends.Length; column++)
        {
            int length = LengthOfFirst(line[start..]);
            if (length < 0)
                return "a quote that is not closed in its line";
            _ends[column] = start + length;
            if (_ends[column] == line.Length)
                return column < _ends.Length - 1 ? TooFew(column + 1) : null;
            start += length + _separator.Length;
        }

        return TooMany;
    }

    /// <summary>
    /// Returns a value with quotes or escapes if it contains the separator, as a list of traits contains commas.
    /// </summary>
    public string Escape(string value)
    {
        string separator = Encoding.Latin1.GetString(_separator);
        return !value.AsSpan().ContainsAny(separator) ? value
            : _hasQuotes ? $"\"{value}\""
            : string.Concat(value.Select(character =>
                separator.Contains(character) ? $"\\x{(int)character:x2}" : $"{character}"));
    }

    private string TooFew(int count) => $"{count} column{(count == 1 ? "" : "s")} instead of {_ends.Length}";

    /// <summary>Returns the length of the first column of a line; -1 if its quotes are not closed.</summary>
    private int LengthOfFirst(ReadOnlySpan<byte> line)
    {
        int start = 0;
        if (_hasQuotes && line.StartsWith((byte)'"'))
        {
            // A quote in a quoted text is doubled, so an odd number of quotes is open.
            do
            {
                int quote = line[(start + 1)..].IndexOf((byte)'"');
                if (quote < 0)
                    return -1;
                start += quote + 2;
            }
            while (line[start..].StartsWith((byte)'"'));
        }

        int separator = line[start..].IndexOf(_separator);
        return separator < 0 ? line.Length : start + separator;
    }

    private ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> column)
    {
        if (!_hasQuotes)
            return column;
        column = column.Trim((byte)' ');
        return column is [(byte)'"', .. var quoted, (byte)'"'] ? quoted.Trim((byte)' ') : column;
    }
}
