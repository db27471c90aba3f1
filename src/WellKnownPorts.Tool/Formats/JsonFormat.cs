using System.Text.Json;
using System.Text.Unicode;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// JSON lines: an object in each line, perhaps after the prefix of a syslog message. The names of the properties may be
/// flat, dotted or nested.
/// </summary>
internal sealed class JsonFormat : IFlowFormat
{
    private const int Unmatched = int.MaxValue;

    private static readonly int s_fieldCount = Enum.GetValues<FlowField>().Length;

    // Any depth, because a line has a limited length.
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = LineReader.LongestLine };

    private readonly JsonFieldWriter _writer = new();
    private readonly JsonPath _root = JsonPath.CreateRoot();
    private readonly JsonPath[] _path = new JsonPath[JsonPath.MaxDepth + 1];
    private bool _isEnriched;

    /// <summary>Returns whether a line has an object with the fields of a flow, or an event of Suricata.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> line)
    {
        int start = line.IndexOf((byte)'{');
        if (start < 0 || line.LastIndexOf((byte)'}') < start)
            return false;
        return line[start..].IndexOf("\"event_type\""u8) >= 0
            || new JsonFormat().Read(line).Kind is LineKind.Flow or LineKind.Event;
    }

    public LogLine Read(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> text = line[StartOf(line)..];
        try
        {
            Utf8JsonReader json = new(text, s_options);
            json.Read();
            return json.TokenType == JsonTokenType.StartObject ? ReadObject(text, ref json) : NotAnObject(ref json);
        }
        catch (JsonException broken)
        {
            return LogLine.Bad($"broken JSON at byte {line.Length - text.Length + broken.BytePositionInLine + 1}");
        }
        catch (InvalidOperationException)
        {
            return LogLine.Bad(Utf8.IsValid(line)
                ? "broken JSON: half a surrogate pair"
                : "broken JSON: a text that is not UTF-8");
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

    /// <summary>Returns where the JSON starts. Syslog and container runtimes write a prefix.</summary>
    private static int StartOf(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty || line[0] is (byte)'{' or (byte)'[' or (byte)'"')
            return 0;
        int start = line.IndexOf((byte)'{');
        return start < 0 ? 0 : start;
    }

    private LogLine ReadObject(ReadOnlySpan<byte> line, scoped ref Utf8JsonReader json)
    {
        FlowFields fields = default;
        Span<int> ranks = stackalloc int[s_fieldCount];
        ranks.Fill(Unmatched);
        _isEnriched = false;
        _path[0] = _root;
        while (json.Read() && json.CurrentDepth > 0)
        {
            if (json.TokenType != JsonTokenType.PropertyName)
                continue;
            JsonPath path = PathOf(ref json);
            _isEnriched |= path.IsAdded;
            json.Read();
            if (json.TokenType == JsonTokenType.StartObject && path.CanHaveFields)
                _path[json.CurrentDepth] = path;
            else if (path.Match.Field == FlowField.None || path.Match.Rank > ranks[(int)path.Match.Field])
                json.Skip();
            else
                ReadValue(line, ref json, path.Match, ref fields, ranks);
        }

        // To the end of the line, because there may be something after the object.
        json.Read();
        if (FieldNames.IsTotal(new FieldMatch(FlowField.Bytes, ranks[(int)FlowField.Bytes])))
            fields.RemoveAnswerBytes();
        return fields.IsEmpty ? LogLine.NoFlow : fields.ToLine();
    }

    private JsonPath PathOf(scoped ref Utf8JsonReader json)
    {
        JsonPath parent = _path[json.CurrentDepth - 1];
        return json.ValueIsEscaped ? parent.Child(Unescape(ref json)) : parent.Child(json.ValueSpan);
    }

    private static void ReadValue(
        ReadOnlySpan<byte> line,
        scoped ref Utf8JsonReader json,
        FieldMatch match,
        scoped ref FlowFields fields,
        scoped Span<int> ranks)
    {
        if (json.TokenType == JsonTokenType.Null)
            return;
        ranks[(int)match.Field] = match.Rank;
        if (json.TokenType == JsonTokenType.String)
        {
            fields.Set(match.Field, json.ValueIsEscaped ? Unescape(ref json) : json.ValueSpan);
            return;
        }

        int start = (int)json.TokenStartIndex;
        json.Skip();
        fields.Set(match.Field, line[start..(int)json.BytesConsumed]);
    }

    private static byte[] Unescape(scoped ref Utf8JsonReader json)
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
