using System.Text.Json;

namespace FlowLog.Reading;

/// <summary>Zeek's conn.log as JSON, an object a line; an unset field is left out.</summary>
internal sealed class ZeekJsonFormat : IFlowFormat
{
    public static bool Recognises(ReadOnlySpan<char> line) =>
        line.TrimStart().StartsWith('{') && line.Contains("\"id.orig_h\"", StringComparison.Ordinal);

    public Flow? Read(ReadOnlySpan<char> line)
    {
        JsonElement connection = Parse(line);
        return new FlowFields
        {
            Time = Field(connection, "ts"),
            Source = Field(connection, "id.orig_h"),
            SourcePort = Field(connection, "id.orig_p"),
            Destination = Field(connection, "id.resp_h"),
            DestinationPort = Field(connection, "id.resp_p"),
            Protocol = Field(connection, "proto"),
            Bytes = Field(connection, "orig_bytes"),
            AnswerBytes = Field(connection, "resp_bytes"),
        }.ToFlow();
    }

    private static JsonElement Parse(ReadOnlySpan<char> line)
    {
        try
        {
            JsonElement element = JsonElement.Parse(line);
            return element.ValueKind == JsonValueKind.Object
                ? element
                : throw new BadLineException("not a JSON object");
        }
        catch (JsonException broken)
        {
            throw new BadLineException($"broken JSON at byte {broken.BytePositionInLine + 1}");
        }
    }

    private static ReadOnlySpan<char> Field(JsonElement connection, string name)
    {
        try
        {
            if (!connection.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
                return default;
            return value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
        }
        catch (InvalidOperationException)
        {
            throw new BadLineException("broken JSON: half a surrogate pair");
        }
    }
}
