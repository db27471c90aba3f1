using System.Buffers;

namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// Lines of <c>key=value</c> pairs after any prefix, as firewalls and operating systems write them: iptables, ufw,
/// nftables, FortiGate, Meraki, conntrack, CEF and Check Point (<c>key:"value"; </c>).
/// </summary>
/// <param name="names">The names of the fields.</param>
internal sealed class KeyValueReader(FieldNames names) : ITextLineReader
{
    private const int MinPairs = 3;
    private const int MaxKeyLength = 32;

    private static readonly SearchValues<byte> s_valueEnds = SearchValues.Create(" ;,|\t])}"u8);

    private readonly FieldPath _root = FieldPath.CreateRoot(names);

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        bool hasPairs = line.Count((byte)'=') + line.Count(":\""u8) >= MinPairs;
        read = hasPairs ? Read(line, FlowInitiator.Unknown, LineTime.In(line)) : default;
        return hasPairs && read.Kind != LineKind.NoFlow;
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="initiator">Which end initiated the flow, if it is known.</param>
    /// <param name="time">The time before the pairs; empty if it is unknown.</param>
    public LogLine Read(ReadOnlySpan<byte> line, FlowInitiator initiator, ReadOnlySpan<byte> time)
    {
        NamedFields fields = new();
        bool isTracked = false;
        ReadOnlySpan<byte> rest = line;
        while (TryReadPair(ref rest, out ReadOnlySpan<byte> key, out ReadOnlySpan<byte> value))
        {
            FieldPath path = _root.Child(key);
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
            fields.Set(IsEndpoint(match.Field, value) ? match with { Field = EndpointOf(match.Field) } : match, value);
        }

        if (isTracked)
        {
            fields.Initiator = FlowInitiator.Source;
            fields.Set(new FieldMatch(FlowField.Protocol, 0), ProtocolBefore(line));
        }

        if (initiator == FlowInitiator.Unknown)
            initiator = NetfilterInitiator(line);
        if (initiator != FlowInitiator.Unknown)
            fields.Initiator = initiator;
        if (!fields.IsSet(FlowField.Time))
            fields.Set(new FieldMatch(FlowField.Time, int.MaxValue - 1), time);
        return fields.ToLine(areBytesOfOneDirection: isTracked);
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

    /// <summary>Reads the TCP flags that netfilter writes as words after the reserved bits.</summary>
    private static FlowInitiator NetfilterInitiator(ReadOnlySpan<byte> line)
    {
        int start = line.IndexOf(" RES=0x"u8);
        int end = start < 0 ? -1 : line[start..].IndexOf("URGP="u8);
        return end < 0 ? FlowInitiator.Unknown : TcpFlagText.InitiatorOf(line.Slice(start + " RES="u8.Length, end));
    }

    /// <summary>Returns whether an address has a port, as Meraki writes it: <c>src=192.0.2.1:60001</c>.</summary>
    private static bool IsEndpoint(FlowField field, ReadOnlySpan<byte> value) =>
        field is FlowField.SourceAddress or FlowField.DestinationAddress
        && FlowEndpoint.TrySplit(value, (byte)':', out ReadOnlySpan<byte> address, out _)
        && FlowAddress.IsIPv4(address);

    private static FlowField EndpointOf(FlowField address) =>
        address == FlowField.SourceAddress ? FlowField.SourceEndpoint : FlowField.DestinationEndpoint;

    private static FieldMatch MatchOf(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value, FieldPath path)
    {
        // Check Point writes the port of the destination as the service. Others write a name.
        if (key.SequenceEqual("service"u8) && FlowNumber.TryParsePort(value, out _))
            return new FieldMatch(FlowField.DestinationPort, int.MaxValue - 1);

        // The date and the time of day are two values, and other times are better.
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
