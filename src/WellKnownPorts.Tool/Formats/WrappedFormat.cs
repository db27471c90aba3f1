using System.Text.Json;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// JSON lines whose property <c>message</c> or <c>log</c> is a line of another format, as log collectors and CloudWatch
/// write them. The fields are added to the outer object.
/// </summary>
internal sealed class WrappedFormat(FlowFormats formats) : IFlowFormat
{
    private IFlowFormat? _inner;

    /// <inheritdoc/>
    public IFieldWriter FieldWriter { get; } = new JsonFieldWriter();

    /// <summary>Returns whether a line has a property that is a line of another format.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> line, FlowFormats formats) =>
        line.StartsWith((byte)'{') && new WrappedFormat(formats).Read(line).Kind is LineKind.Flow or LineKind.NoFlow;

    /// <inheritdoc/>
    public LogLine Read(ReadOnlySpan<byte> line)
    {
        byte[]? message = MessageIn(line, out bool isEnriched);
        if (message is null)
            return LogLine.Bad("no message");
        _inner ??= formats.RecognizeMessage(message);
        if (_inner is null)
            return LogLine.Bad("a message that is not a line of any known format");
        LogLine read = _inner.Read(message);
        return read.IsHeader ? LogLine.Header : read.WithEnrichment(isEnriched);
    }

    /// <inheritdoc/>
    public IFlowFormat Fork() => new WrappedFormat(formats) { _inner = _inner?.Fork() };

    private static byte[]? MessageIn(ReadOnlySpan<byte> line, out bool isEnriched)
    {
        isEnriched = false;
        byte[]? message = null;
        try
        {
            Utf8JsonReader json = new(line);
            while (json.Read())
            {
                if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 1)
                    continue;
                bool isMessage = json.ValueTextEquals("message"u8) || json.ValueTextEquals("log"u8)
                    || json.ValueTextEquals("MESSAGE"u8) || json.ValueTextEquals("@message"u8);
                isEnriched |= json.ValueTextEquals(AddedFields.Range);
                json.Read();
                if (isMessage && json.TokenType == JsonTokenType.String)
                    message = System.Text.Encoding.UTF8.GetBytes(json.GetString()!.TrimEnd());
                json.Skip();
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }

        return message;
    }
}
