using System.Buffers;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NetworkPorts.Tool.Formats;

/// <summary>Writes the added fields as properties of a JSON object. Unknown values are omitted.</summary>
/// <remarks>The writer only fills a buffer in memory, so nothing has to be disposed.</remarks>
[SuppressMessage(
    "Design", "CA1001:Types that own disposable fields should be disposable", Justification = "See the remarks.")]
internal sealed class JsonFieldWriter : IFieldWriter
{
    /// <summary>
    /// The output is not part of a web page, and properties are written without the braces around them.
    /// </summary>
    private static readonly JsonWriterOptions s_options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly JsonEncodedText s_service = JsonEncodedText.Encode(AddedFields.Service);
    private static readonly JsonEncodedText s_category = JsonEncodedText.Encode(AddedFields.Category);
    private static readonly JsonEncodedText s_range = JsonEncodedText.Encode(AddedFields.Range);
    private static readonly JsonEncodedText s_traits = JsonEncodedText.Encode(AddedFields.Traits);
    private static readonly JsonEncodedText s_side = JsonEncodedText.Encode(AddedFields.Side);
    private static readonly JsonEncodedText s_confidence = JsonEncodedText.Encode(AddedFields.Confidence);
    private static readonly JsonEncodedText s_sourceAddress = JsonEncodedText.Encode("source.address");
    private static readonly JsonEncodedText s_destinationAddress = JsonEncodedText.Encode("destination.address");

    private readonly Utf8JsonWriter _json = new(Stream.Null, s_options);

    private readonly ServiceTexts _values;

    public JsonFieldWriter() => _values = new ServiceTexts(ValuesOf);

    /// <summary>
    /// Appends an object of the log with the added fields, which are before its last brace. There may be text around
    /// the object. Without a service, the line is appended unchanged.
    /// </summary>
    public void Append(LineBuffer output, ReadOnlySpan<byte> line, LineKind kind, FlowService service)
    {
        if (service.Range.IsEmpty)
        {
            output.Append(line);
            return;
        }

        int end = line.LastIndexOf((byte)'}');
        output.Append(line[..end]);
        output.Append(_values.Of(service));
        output.Append(line[end..]);
    }

    /// <summary>Appends an object with the flow and the added fields.</summary>
    public void Append(LineBuffer output, in Flow flow, FlowService service)
    {
        _json.Reset(output);
        _json.WriteStartObject();
        if (flow.Time is { } time)
            _json.WriteString("timestamp"u8, time);
        WriteText(s_sourceAddress, flow.SourceAddress);
        if (flow.SourcePort is { } sourcePort)
            _json.WriteNumber("source.port"u8, sourcePort);
        WriteText(s_destinationAddress, flow.DestinationAddress);
        if (flow.DestinationPort is { } destinationPort)
            _json.WriteNumber("destination.port"u8, destinationPort);
        if (flow.Protocol.Name.Length > 0)
            _json.WriteString("network.transport"u8, flow.Protocol.Name);
        if (flow.Bytes is { } bytes)
            WriteCount("network.bytes"u8, bytes);
        WriteFields(service);
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <summary>Returns a comma and the added fields.</summary>
    private byte[] ValuesOf(FlowService service)
    {
        ArrayBufferWriter<byte> values = new();
        _json.Reset(values);
        WriteFields(service);
        _json.Flush();
        return [(byte)',', .. values.WrittenSpan];
    }

    private void WriteFields(FlowService service)
    {
        if (service.Name is { } name)
            _json.WriteString(s_service, name);
        WriteText(s_category, service.Category);
        WriteText(s_range, service.Range);
        WriteTraits(service.Traits);
        WriteText(s_side, service.Side);
        WriteText(s_confidence, service.Confidence);
    }

    private void WriteText(JsonEncodedText name, ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text))
        {
            if (!text.IsEmpty)
                _json.WriteString(name, text);
            return;
        }

        // JSON must be UTF-8, and a log can contain other bytes. Characters that change the direction of text must
        // not reach a terminal.
        string decoded = Encoding.UTF8.GetString(text);
        if (decoded.Any(character => char.GetUnicodeCategory(character) == UnicodeCategory.Format))
            _json.WriteString(name, JsonEncodedText.Encode(decoded, JavaScriptEncoder.Default));
        else
            _json.WriteString(name, decoded);
    }

    private void WriteCount(ReadOnlySpan<byte> name, UInt128 count)
    {
        Span<byte> digits = stackalloc byte[40];
        bool fits = count.TryFormat(digits, out int length, default, null);
        Debug.Assert(fits, "2^128 has 39 digits");
        _json.WritePropertyName(name);
        _json.WriteRawValue(digits[..length], skipInputValidation: true);
    }

    private void WriteTraits(ReadOnlySpan<byte> traits)
    {
        if (traits.IsEmpty)
            return;
        _json.WriteStartArray(s_traits);
        foreach (Range trait in traits.Split((byte)','))
            _json.WriteStringValue(traits[trait]);
        _json.WriteEndArray();
    }
}
