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

    private readonly FieldNames _names;
    private byte[] _separator = "\t"u8.ToArray();
    private byte[] _unset = "-"u8.ToArray();
    private byte[] _empty = "(empty)"u8.ToArray();
    private Columns? _columns;
    private ColumnFieldWriter _writer;
    private bool _isEnriched;

    /// <param name="names">The names of the fields.</param>
    public ZeekTsvFormat(FieldNames names)
    {
        _names = names;
        _writer = new ColumnFieldWriter(new Columns(0, [], _separator), _unset);
    }

    private ZeekTsvFormat(ZeekTsvFormat other)
    {
        _names = other._names;
        _separator = other._separator;
        _unset = other._unset;
        _empty = other._empty;
        _isEnriched = other._isEnriched;
        _columns = other._columns?.Fork();
        _writer = new ColumnFieldWriter(_columns ?? new Columns(0, [], _separator), _unset);
    }

    /// <inheritdoc/>
    public IFieldWriter FieldWriter => _writer;

    /// <summary>Returns whether a line is part of the header.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> line) =>
        (line.StartsWith("#separator "u8) || line.StartsWith("#fields\t"u8)) && !line.Contains((byte)'\r');

    /// <inheritdoc/>
    public LogLine Read(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith((byte)'#'))
            return ReadHeader(line).WithEnrichment(_isEnriched);

        if (_columns is null)
            return LogLine.Bad("no #fields line before it");
        if (_columns.Read(line, OtherThan("-"u8, _unset), OtherThan("(empty)"u8, _empty), out FlowFields fields)
            is { } problem)
            return LogLine.Bad(problem);

        // Most logs are not enriched yet, and lines are too large to be copied for nothing.
        return _isEnriched
            ? fields.ToLine(areAddressesChecked: true).WithEnrichment(true)
            : fields.ToLine(areAddressesChecked: true);
    }

    /// <inheritdoc/>
    public IFlowFormat Fork() => new ZeekTsvFormat(this);

    /// <summary>
    /// Reads a line of a header. Concatenated logs have several headers, and each describes the rows after it.
    /// </summary>
    private LogLine ReadHeader(ReadOnlySpan<byte> line)
    {
        if (line.Length > Columns.LongestHeader)
            return LogLine.Bad("a header longer than 16 KiB");
        if (line.Contains((byte)'\r'))
            return LogLine.Bad("a carriage return within a header");
        if (HasKey(line, "#separator"u8, " "u8))
            return ReadSeparator(Unescape(line["#separator ".Length..]));
        if (HasKey(line, "#unset_field"u8, _separator))
            return ReadUnset(Value(line, "#unset_field".Length));
        if (HasKey(line, "#types"u8, _separator))
            return LogLine.Types;
        if (HasKey(line, "#empty_field"u8, _separator))
            _empty = Value(line, "#empty_field".Length);
        return HasKey(line, "#fields"u8, _separator) ? ReadNames(Value(line, "#fields".Length)) : LogLine.Header;
    }

    private LogLine ReadSeparator(byte[] separator)
    {
        // Names and numbers have letters and digits, and a separator in a value is escaped with a backslash.
        if (separator.Length is 0 or > LongestMark
            || separator.Any(mark => char.IsAsciiLetterOrDigit((char)mark) || mark == '\\'))
            return LogLine.Bad($"{Quotation.Of(separator)} is not a separator");
        _separator = separator;
        return LogLine.Header;
    }

    private LogLine ReadUnset(byte[] unset)
    {
        // Without a limit, each short row would be written as a long one.
        if (unset.Length > LongestMark)
            return LogLine.Bad($"{Quotation.Of(unset)} is too long for an unset field");
        _unset = unset;
        if (_columns is not null)
            _writer = new ColumnFieldWriter(_columns, _unset);
        return LogLine.Header;
    }

    private LogLine ReadNames(byte[] header)
    {
        string[] names = Columns.Names(header, _separator);
        _columns = new Columns(names.Length, _names.FieldsOf(names), _separator);
        _writer = new ColumnFieldWriter(_columns, _unset);
        _isEnriched = names.Contains(AddedFields.Service);
        return LogLine.Names;
    }

    /// <summary>Returns a text of an unset value, unless it is the usual one, which all formats know.</summary>
    private static ReadOnlySpan<byte> OtherThan(ReadOnlySpan<byte> usual, byte[] text) =>
        usual.SequenceEqual(text) ? default : text;

    private static bool HasKey(ReadOnlySpan<byte> line, ReadOnlySpan<byte> key, ReadOnlySpan<byte> separator) =>
        line.StartsWith(key) && line[key.Length..].StartsWith(separator);

    private byte[] Value(ReadOnlySpan<byte> line, int keyLength) => line[(keyLength + _separator.Length)..].ToArray();

    private static byte[] Unescape(ReadOnlySpan<byte> separator) => Encoding.UTF8.GetBytes(EscapedCharacter().Replace(
        Encoding.UTF8.GetString(separator),
        escaped =>
            $"{(char)byte.Parse(escaped.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)}"));

    [GeneratedRegex(@"\\x[0-9A-Fa-f]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedCharacter();
}
