using System.Buffers;
using System.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// Lines of <c>key=value</c> pairs after any prefix, as firewalls and operating systems write them: iptables, ufw,
/// nftables, FortiGate, Meraki, conntrack, CEF and Check Point (<c>key:"value"; </c>). The added fields are pairs too.
/// </summary>
internal sealed class KeyValueFormat : IFlowFormat
{
    private const int MaxKeyLength = 32;

    private static readonly SearchValues<byte> s_valueEnds = SearchValues.Create(" ;,|\t])}"u8);

    private readonly FieldPath _root = FieldPath.CreateRoot();
    private bool _isEnriched;

    /// <summary>Returns whether a line has pairs with the fields of a flow.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> line) =>
        line.Count((byte)'=') + line.Count(":\""u8) >= 3 && new KeyValueFormat().Read(line).Kind == LineKind.Flow;

    public LogLine Read(ReadOnlySpan<byte> line)
    {
        NamedFields fields = new();
        _isEnriched = false;
        bool isTracked = false;
        ReadOnlySpan<byte> rest = line;
        while (TryReadPair(ref rest, out ReadOnlySpan<byte> key, out ReadOnlySpan<byte> value))
        {
            FieldPath path = _root.Child(key);
            _isEnriched |= path.IsAdded;
            FieldMatch match = MatchOf(key, value, path);
            if (match.Field == FlowField.None)
                continue;

            // Connection tracking writes the original direction and then the reply, with the same names.
            if (match.Rank == fields.RankOf(match.Field))
            {
                isTracked |= key.SequenceEqual("src"u8);
                match = new FieldMatch(match.Field == FlowField.Bytes ? FlowField.AnswerBytes : FlowField.None, 0);
            }

            if (match.Field == FlowField.None || match.Rank >= fields.RankOf(match.Field))
                continue;
            fields.Set(match, value);
        }

        if (isTracked)
        {
            fields.Initiator = FlowInitiator.Source;
            fields.Set(new FieldMatch(FlowField.Protocol, 0), ProtocolBefore(line));
        }

        return fields.ToLine(areBytesOfOneDirection: isTracked);
    }

    public void Append(LineWriter output, ReadOnlySpan<byte> line, LineKind kind, FlowService service)
    {
        output.Append(line);
        if (_isEnriched || service.Range.IsEmpty)
            return;
        Append(output, AddedFields.Service, Encoding.ASCII.GetBytes(service.Name ?? ""));
        Append(output, AddedFields.Category, service.Category);
        Append(output, AddedFields.Range, service.Range);
        Append(output, AddedFields.Traits, service.Traits);
        Append(output, AddedFields.Side, service.Side);
        Append(output, AddedFields.Confidence, service.Confidence);
    }

    private static void Append(LineWriter output, string name, ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
            return;
        output.Append(" "u8);
        output.Append(name);
        output.Append("="u8);
        output.Append(value);
    }

    /// <summary>Returns the name of the protocol in a line of connection tracking, before the first pair.</summary>
    private static ReadOnlySpan<byte> ProtocolBefore(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> prefix = line[..line.IndexOf((byte)'=')];
        foreach (Range word in prefix.Split((byte)' '))
        {
            if (Protocol.TryFind(prefix[word], out Protocol protocol) && protocol.Transport != TransportProtocols.All
                && !char.IsAsciiDigit((char)prefix[word][0]) && !prefix[word].StartsWith("ipv"u8))
                return prefix[word];
        }

        return default;
    }

    private static FieldMatch MatchOf(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value, FieldPath path)
    {
        // Check Point writes the port of the destination as the service. Others write a name.
        if (key.SequenceEqual("service"u8) && FlowNumber.TryParsePort(value, out _))
            return new FieldMatch(FlowField.DestinationPort, int.MaxValue - 1);

        // FortiGate writes the date and the time of day as two values.
        return key.SequenceEqual("date"u8) || key.SequenceEqual("time"u8) ? default : path.Match;
    }

    /// <summary>
    /// Reads the next pair: a name, an equals sign or a colon before a quote, and a value, perhaps quoted.
    /// </summary>
    private static bool TryReadPair(
        scoped ref ReadOnlySpan<byte> text, out ReadOnlySpan<byte> key, out ReadOnlySpan<byte> value)
    {
        while (true)
        {
            int sign = text.IndexOfAny((byte)'=', (byte)':');
            if (sign < 0 || sign == text.Length - 1)
            {
                key = value = default;
                return false;
            }

            int start = sign;
            while (start > 0 && sign - start < MaxKeyLength && IsKeyCharacter(text[start - 1]))
                start--;
            key = text[start..sign];
            bool isPair = !key.IsEmpty && (text[sign] == '=' || text[sign + 1] == '"');
            text = text[(sign + 1)..];
            if (!isPair)
                continue;
            int length = LengthOfValue(text, out int skipped);
            value = text[skipped..(skipped + length)];
            text = text[Math.Min(text.Length, skipped + length + skipped)..];
            return true;
        }
    }

    private static int LengthOfValue(ReadOnlySpan<byte> text, out int quote)
    {
        quote = text[0] is (byte)'"' or (byte)'\'' ? 1 : 0;
        int end = quote == 1 ? text[1..].IndexOf(text[0]) : text.IndexOfAny(s_valueEnds);
        return end >= 0 ? end : text.Length - quote;
    }

    private static bool IsKeyCharacter(byte character) =>
        char.IsAsciiLetterOrDigit((char)character) || character is (byte)'_' or (byte)'.' or (byte)'-';
}
