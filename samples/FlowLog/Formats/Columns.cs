using System.Text;
using FlowLog.Writing;

namespace FlowLog.Formats;

/// <summary>The columns of a log, as its header names them.</summary>
internal sealed class Columns
{
    /// <summary>No header is as long, and to read one in every line of a mebibyte would take its time.</summary>
    public const int LongestHeader = 16 * 1024;

    private readonly FlowField[] _fields;
    private readonly byte[] _separator;
    private readonly bool _hasQuotes;

    /// <summary>The columns up to the last one that is read; of those behind it the number is enough.</summary>
    private readonly int _columnsToRead;

    /// <param name="fields">What each column holds.</param>
    /// <param name="hasQuotes">Whether a text in quotes may hold the separator, as in RFC 4180.</param>
    public Columns(FlowField[] fields, byte[] separator, bool hasQuotes = false)
    {
        _fields = fields;
        _separator = separator;
        _hasQuotes = hasQuotes;
        _columnsToRead = hasQuotes ? fields.Length : Array.FindLastIndex(fields, field => field != FlowField.None) + 1;
    }

    public ReadOnlySpan<byte> Separator => _separator;

    /// <summary>Returns the names in a header.</summary>
    public static string[] Names(ReadOnlySpan<byte> header, byte[] separator) =>
        Encoding.UTF8.GetString(header).Split(Encoding.UTF8.GetString(separator));

    /// <summary>Reads a line into fields.</summary>
    /// <param name="unset">What stands for a value that there is not; an empty text does always.</param>
    /// <param name="empty">Another such text.</param>
    /// <returns>Why the line cannot be read; null where it was.</returns>
    public string? Read(
        ReadOnlySpan<byte> line, ReadOnlySpan<byte> unset, ReadOnlySpan<byte> empty, out FlowFields fields)
    {
        fields = default;
        ReadOnlySpan<byte> rest = line;
        for (int column = 0; column < _columnsToRead; column++)
        {
            int length = LengthOfFirst(rest);
            if (length < 0)
                return "a quote that is not closed in its line";
            if (_fields[column] is var field and not FlowField.None)
            {
                ReadOnlySpan<byte> text = TextOf(rest[..length]);
                if (!text.SequenceEqual(unset) && !text.SequenceEqual(empty))
                    fields.Set(field, text);
            }

            bool isLastOfLine = length == rest.Length;
            if (isLastOfLine && column + 1 < _fields.Length)
                return TooFew(column + 1);
            if (isLastOfLine)
                return null;
            rest = rest[(length + _separator.Length)..];
        }

        int count = _columnsToRead == _fields.Length ? _fields.Length + 1 : _columnsToRead + 1 + rest.Count(_separator);
        return count < _fields.Length ? TooFew(count)
            : count > _fields.Length ? $"more than {_fields.Length} columns"
            : null;
    }

    /// <summary>Appends a value, which may hold the separator as the commas between traits.</summary>
    public void Append(LineWriter output, ReadOnlySpan<byte> value)
    {
        if (!value.ContainsAny(_separator))
            output.Append(value);
        else if (_hasQuotes)
            AppendQuoted(output, value);
        else
            AppendEscaped(output, value);
    }

    private string TooFew(int count) => $"{count} column{(count == 1 ? "" : "s")} instead of {_fields.Length}";

    private static void AppendQuoted(LineWriter output, ReadOnlySpan<byte> value)
    {
        output.Append("\""u8);
        output.Append(value);
        output.Append("\""u8);
    }

    /// <summary>Appends a value in the way of Zeek.</summary>
    private void AppendEscaped(LineWriter output, ReadOnlySpan<byte> value)
    {
        foreach (byte character in value)
        {
            if (_separator.Contains(character))
                output.Append($"\\x{character:x2}");
            else
                output.Append([character]);
        }
    }

    /// <summary>Returns the length of the first column of a line; -1 where its quotes are not closed.</summary>
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
