using System.Text.Json;
using System.Text.Unicode;

namespace NetworkPorts.Tool.Formats;

/// <summary>A log of JSON lines: an object a line, in which an unset field is left out.</summary>
internal abstract class JsonFormat : IFlowFormat
{
    /// <summary>A line is short enough for any depth: what lies deep in it says nothing of the flow.</summary>
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = LineReader.LongestLine };

    private readonly JsonFieldWriter _writer = new();
    private bool _isEnriched;

    /// <summary>Whether the line looks like an object with a property.</summary>
    public static bool Recognises(ReadOnlySpan<byte> line, ReadOnlySpan<byte> propertyName)
    {
        int name = line.IndexOf(propertyName);
        return line.TrimStart(" \t"u8).StartsWith((byte)'{')
            && name > 0 && line[name - 1] == '"' && line[(name + propertyName.Length)..].StartsWith((byte)'"');
    }

    public LogLine Read(ReadOnlySpan<byte> line)
    {
        try
        {
            Utf8JsonReader json = new(line, s_options);
            json.Read();
            return json.TokenType == JsonTokenType.StartObject ? ReadFlow(line, ref json) : NotAnObject(ref json);
        }
        catch (JsonException broken)
        {
            return LogLine.Bad($"broken JSON at byte {broken.BytePositionInLine + 1}");
        }
        catch (InvalidOperationException)
        {
            return LogLine.Bad(Utf8.IsValid(line) ? "broken JSON: half a surrogate pair" : "broken JSON: a text that is not UTF-8");
        }
    }

    public void Append(LineWriter output, ReadOnlySpan<byte> line, LineKind kind, FlowService service)
    {
        bool hasFields = !service.Range.IsEmpty;
        if (!hasFields || _isEnriched)
        {
            output.Append(line);
            return;
        }

        int end = line.LastIndexOf((byte)'}');
        output.Append(line[..end]);
        output.Append(","u8);
        _writer.Append(output, service);
        output.Append(line[end..]);
    }

    /// <summary>Returns what a property of the object holds.</summary>
    protected abstract FlowField FieldOf(ref readonly Utf8JsonReader property);

    /// <summary>Whether a property's value is an object with further fields.</summary>
    protected virtual bool HasFields(ref readonly Utf8JsonReader property) => false;

    /// <summary>Returns what a property of an object within the object holds.</summary>
    protected virtual FlowField InnerFieldOf(ref readonly Utf8JsonReader property) => FlowField.None;

    /// <summary>Makes a line of the fields, once they are all read.</summary>
    protected virtual LogLine ToLine(scoped in FlowFields fields) => fields.ToLine();

    private LogLine ReadFlow(ReadOnlySpan<byte> line, scoped ref Utf8JsonReader json)
    {
        FlowFields fields = default;
        _isEnriched = false;
        bool isInner = false;
        while (json.Read() && !(json.TokenType == JsonTokenType.EndObject && json.CurrentDepth == 0))
        {
            if (json.TokenType == JsonTokenType.EndObject)
            {
                isInner = false;
                continue;
            }

            // Of an unknown service, the range is all that there is.
            _isEnriched |= !isInner && (json.ValueTextEquals("port_service"u8) || json.ValueTextEquals("port_range"u8));
            FlowField field = isInner ? InnerFieldOf(ref json) : FieldOf(ref json);
            bool hasFields = !isInner && HasFields(ref json);
            json.Read();
            if (hasFields && json.TokenType == JsonTokenType.StartObject)
                isInner = true;
            else
                ReadValue(line, ref json, field, ref fields);
        }

        // To the end of the line, for what there may be behind the object.
        json.Read();
        return ToLine(fields);
    }

    private static void ReadValue(
        ReadOnlySpan<byte> line, scoped ref Utf8JsonReader json, FlowField field, scoped ref FlowFields fields)
    {
        int start = (int)json.TokenStartIndex;
        bool isNull = json.TokenType == JsonTokenType.Null;
        bool isText = json.TokenType == JsonTokenType.String;
        if (field == FlowField.None || isNull)
        {
            json.Skip();
            return;
        }

        if (isText)
        {
            fields.Set(field, json.ValueIsEscaped ? Unescape(ref json) : json.ValueSpan);
            return;
        }

        json.Skip();
        fields.Set(field, line[start..(int)json.BytesConsumed]);
    }

    private static byte[] Unescape(ref Utf8JsonReader json)
    {
        byte[] text = new byte[json.ValueSpan.Length];
        return text[..json.CopyString(text)];
    }

    private static LogLine NotAnObject(scoped ref Utf8JsonReader json)
    {
        json.Skip();
        json.Read();
        return LogLine.Bad("not a JSON object");
    }
}
