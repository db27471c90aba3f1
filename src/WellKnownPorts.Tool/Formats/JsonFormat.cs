using System.Text.Json;
using System.Text.Unicode;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// JSON lines: an object in each line, perhaps after the prefix of a syslog message. The names of the properties may be
/// flat, dotted or nested.
/// </summary>
internal sealed class JsonFormat : IFlowFormat
{
    // Any depth, because a line has a limited length.
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = LineBlockReader.LongestLine };

    private readonly FieldNames _names;
    private readonly FieldPath _root;
    private readonly FieldPath[] _path = new FieldPath[FieldPath.MaxDepth + 1];

    /// <param name="names">The names of the fields.</param>
    public JsonFormat(FieldNames names)
    {
        _names = names;
        _root = FieldPath.CreateRoot(names);
    }

    /// <inheritdoc/>
    public IFieldWriter FieldWriter { get; } = new JsonFieldWriter();

    /// <summary>Returns whether a line has an object with the fields of a flow, or an event of Suricata.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> line, FieldNames names)
    {
        int start = line.IndexOf((byte)'{');
        if (start < 0 || line.LastIndexOf((byte)'}') < start)
            return false;
        return line[start..].IndexOf("\"event_type\""u8) >= 0
            || new JsonFormat(names).Read(line).Kind is LineKind.Flow or LineKind.Event;
    }

    /// <inheritdoc/>
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

    /// <inheritdoc/>
    public IFlowFormat Fork() => new JsonFormat(_names);

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
        NamedFields fields = new();
        bool isEnriched = false;
        _path[0] = _root;
        while (json.Read() && json.CurrentDepth > 0)
        {
            if (json.TokenType != JsonTokenType.PropertyName)
                continue;
            FieldPath path = PathOf(ref json);
            isEnriched |= path.IsAdded;
            json.Read();
            if (json.TokenType == JsonTokenType.StartObject && path.CanHaveFields)
                _path[json.CurrentDepth] = path;
            else if (path.Match.Field == FlowField.None || path.Match.Rank > fields.RankOf(path.Match.Field))
                json.Skip();
            else
                ReadValue(line, ref json, path, ref fields);
        }

        // To the end of the line, because there may be something after the object.
        json.Read();
        return fields.ToLine().WithEnrichment(isEnriched);
    }

    private FieldPath PathOf(scoped ref Utf8JsonReader json)
    {
        FieldPath parent = _path[json.CurrentDepth - 1];
        return json.ValueIsEscaped ? parent.Child(Unescape(ref json)) : parent.Child(json.ValueSpan);
    }

    private static void ReadValue(
        ReadOnlySpan<byte> line,
        scoped ref Utf8JsonReader json,
        FieldPath path,
        scoped ref NamedFields fields)
    {
        FieldMatch match = path.Match;
        if (json.TokenType == JsonTokenType.Null)
            return;
        if (path.Transport.Length > 0 && !fields.IsSet(FlowField.Protocol))
            fields.Set(new FieldMatch(FlowField.Protocol, int.MaxValue - 1), path.Transport);

        // A packet in a tunnel has several addresses, the outermost first.
        if (json.TokenType == JsonTokenType.StartArray
            && match.Field is FlowField.SourceAddress or FlowField.DestinationAddress)
        {
            int depth = json.CurrentDepth;
            if (json.Read() && json.TokenType == JsonTokenType.String)
                fields.Set(match, json.ValueIsEscaped ? Unescape(ref json) : json.ValueSpan);
            while (json.CurrentDepth > depth || json.TokenType != JsonTokenType.EndArray)
                json.Read();
            return;
        }

        if (json.TokenType == JsonTokenType.String)
        {
            fields.Set(match, json.ValueIsEscaped ? Unescape(ref json) : json.ValueSpan);
            return;
        }

        int start = (int)json.TokenStartIndex;
        json.Skip();
        fields.Set(match, line[start..(int)json.BytesConsumed]);
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
