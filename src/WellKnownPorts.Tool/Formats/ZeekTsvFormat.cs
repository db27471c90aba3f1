using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// A log of Zeek with a column for each field. Lines that start with # describe the columns. Each log that has the ends
/// of a connection is read, not only <c>conn.log</c>.
/// </summary>
internal sealed partial class ZeekTsvFormat : IFlowFormat
{
    /// <summary>Longer than any separator or text for an unset field.</summary>
    private const int LongestMark = 32;

    private byte[] _separator = "\t"u8.ToArray();
    private byte[] _unset = "-"u8.ToArray();
    private byte[] _empty = "(empty)"u8.ToArray();
    private Columns? _columns;
    private AddedValues? _values;
    private bool _isEnriched;

    public static bool Recognizes(ReadOnlySpan<byte> line) =>
        (line.StartsWith("#separator "u8) || line.StartsWith("#fields\t"u8)) && !line.Contains((byte)'\r');

    public LogLine Read(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith((byte)'#'))
            return ReadHeader(line) is { } reason ? LogLine.Bad(reason) : LogLine.Header;

        if (_columns is null)
            return LogLine.Bad("no #fields line before it");
        return _columns.Read(line, _unset, _empty, out FlowFields fields) is { } problem
            ? LogLine.Bad(problem)
            : fields.ToLine(areAddressesChecked: true);
    }

    public void Append(LineWriter output, ReadOnlySpan<byte> line, LineKind kind, FlowService service)
    {
        output.Append(line);
        if (_isEnriched)
            return;
        if (kind == LineKind.Flow)
            _values!.Append(output, service);
        else if (HasKey(line, "#fields"u8, _separator))
            AddedFields.AppendNames(output, _separator);
        else if (HasKey(line, "#types"u8, _separator))
            AppendTypes(output);
    }

    /// <summary>
    /// Reads a line of a header. Concatenated logs have several headers, and each describes the rows after it.
    /// </summary>
    /// <returns>Why the line cannot be read; null if it was read.</returns>
    private string? ReadHeader(ReadOnlySpan<byte> line)
    {
        if (line.Length > Columns.LongestHeader)
            return "a header longer than 16 KiB";
        if (line.Contains((byte)'\r'))
            return "a carriage return within a header";
        if (HasKey(line, "#separator"u8, " "u8))
            return ReadSeparator(Unescape(line["#separator ".Length..]));
        if (HasKey(line, "#unset_field"u8, _separator))
            return ReadUnset(Value(line, "#unset_field".Length));
        if (HasKey(line, "#empty_field"u8, _separator))
            _empty = Value(line, "#empty_field".Length);
        else if (HasKey(line, "#fields"u8, _separator))
            ReadNames(Value(line, "#fields".Length));
        return null;
    }

    private string? ReadSeparator(byte[] separator)
    {
        // Names and numbers have letters and digits, and a separator in a value is escaped with a backslash.
        if (separator.Length is 0 or > LongestMark
            || separator.Any(mark => char.IsAsciiLetterOrDigit((char)mark) || mark == '\\'))
            return $"{Quotation.Of(separator)} is not a separator";
        _separator = separator;
        return null;
    }

    private string? ReadUnset(byte[] unset)
    {
        // Without a limit, each short row would be written as a long one.
        if (unset.Length > LongestMark)
            return $"{Quotation.Of(unset)} is too long for an unset field";
        _unset = unset;
        _values = _columns is null ? null : new AddedValues(_columns, _unset);
        return null;
    }

    private void ReadNames(byte[] header)
    {
        string[] names = Columns.Names(header, _separator);
        _columns = new Columns(FieldNames.FieldsOf(names), _separator);
        _values = new AddedValues(_columns, _unset);
        _isEnriched = names.Contains(AddedFields.Service);
    }

    private static bool HasKey(ReadOnlySpan<byte> line, ReadOnlySpan<byte> key, ReadOnlySpan<byte> separator) =>
        line.StartsWith(key) && line[key.Length..].StartsWith(separator);

    private byte[] Value(ReadOnlySpan<byte> line, int keyLength) => line[(keyLength + _separator.Length)..].ToArray();

    /// <summary>Appends the types of the added fields: strings, and a set of strings for the traits.</summary>
    private void AppendTypes(LineWriter output)
    {
        foreach (string type in (string[])["string", "string", "string", "set[string]", "string", "string"])
        {
            output.Append(_separator);
            output.Append(type);
        }
    }

    private static byte[] Unescape(ReadOnlySpan<byte> separator) => Encoding.UTF8.GetBytes(EscapedCharacter().Replace(
        Encoding.UTF8.GetString(separator),
        escaped =>
            $"{(char)byte.Parse(escaped.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)}"));

    [GeneratedRegex(@"\\x[0-9A-Fa-f]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedCharacter();
}
