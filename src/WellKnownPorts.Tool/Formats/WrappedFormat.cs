using System.Text.Json;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// JSON lines whose property <c>message</c> or <c>log</c> is a line of another format, as log collectors and CloudWatch
/// write them. The fields are added to the outer object.
/// </summary>
internal sealed class WrappedFormat : IFlowFormat
{
    private readonly JsonFieldWriter _writer = new();
    private IFlowFormat? _inner;
    private bool _isEnriched;

    /// <summary>Returns whether a line has a property that is a line of another format.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> line) =>
        line.StartsWith((byte)'{') && new WrappedFormat().Read(line).Kind is LineKind.Flow or LineKind.NoFlow;

    public LogLine Read(ReadOnlySpan<byte> line)
    {
        byte[]? message = MessageIn(line);
        if (message is null)
            return LogLine.Bad("no message");
        _inner ??= FlowFormats.RecognizeMessage(message);
        return _inner is null ? LogLine.Bad("a message that is not a line of any known format") : _inner.Read(message);
    }

    public void Append(LineWriter output, ReadOnlySpan<byte> line, LineKind kind, FlowService service)
    {
        if (_isEnriched)
            output.Append(line);
        else
            _writer.AppendTo(output, line, service);
    }

    private byte[]? MessageIn(ReadOnlySpan<byte> line)
    {
        _isEnriched = false;
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
                _isEnriched |= json.ValueTextEquals(AddedFields.Range);
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
