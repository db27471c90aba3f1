using System.Globalization;
using System.Text.RegularExpressions;

namespace FlowLog.Reading;

/// <summary>Zeek's conn.log with a column for each field, which lines that begin with # describe.</summary>
internal sealed partial class ZeekTsvFormat : IFlowFormat
{
    private string _separator = "\t";
    private string _unset = "-";
    private string _empty = "(empty)";
    private Columns? _columns;

    public static bool Recognises(ReadOnlySpan<char> line) =>
        line.StartsWith("#separator ") || line.StartsWith("#fields\t");

    public Flow? Read(ReadOnlySpan<char> line)
    {
        if (line.StartsWith('#'))
        {
            ReadHeader(line);
            return null;
        }

        if (_columns is null)
            throw new BadLineException("no #fields line before it");
        _columns.Split(line);
        return new FlowFields
        {
            Time = Field(line, "ts"),
            Source = Field(line, "id.orig_h"),
            SourcePort = Field(line, "id.orig_p"),
            Destination = Field(line, "id.resp_h"),
            DestinationPort = Field(line, "id.resp_p"),
            Protocol = Field(line, "proto"),
            Bytes = Field(line, "orig_bytes"),
            AnswerBytes = Field(line, "resp_bytes"),
        }.ToFlow();
    }

    /// <summary>Reads a line of a header. Logs that were joined have several, and each holds from there on.</summary>
    private void ReadHeader(ReadOnlySpan<char> line)
    {
        if (Value(line, "#separator", " ") is { Length: > 0 } separator)
            _separator = EscapedCharacter().Replace(separator, Unescape);
        else if (Value(line, "#unset_field", _separator) is { } unset)
            _unset = unset;
        else if (Value(line, "#empty_field", _separator) is { } empty)
            _empty = empty;
        else if (Value(line, "#fields", _separator) is { } fields)
            _columns = new Columns(fields, _separator);
    }

    private static string? Value(ReadOnlySpan<char> line, string key, string separator) =>
        line.StartsWith(key) && line[key.Length..].StartsWith(separator)
            ? line[(key.Length + separator.Length)..].ToString()
            : null;

    private ReadOnlySpan<char> Field(ReadOnlySpan<char> line, string name)
    {
        ReadOnlySpan<char> text = _columns!.Text(line, name);
        return text.SequenceEqual(_unset) || text.SequenceEqual(_empty) ? default : text;
    }

    private static string Unescape(Match escaped) =>
        ((char)byte.Parse(escaped.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex(@"\\x[0-9A-Fa-f]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedCharacter();
}
