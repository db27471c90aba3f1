using System.Collections.Frozen;
using System.Text;

namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// The sockets that <c>ss</c> and <c>netstat</c> list on Linux, macOS, BSD and Windows: a protocol or a state, perhaps
/// the lengths of the queues, and both ends. A socket that listens is a service without a client.
/// </summary>
internal sealed class SocketReader : ITextLineReader
{
    /// <summary>With <c>-A</c>, BSD writes the addresses of the control blocks before the protocol.</summary>
    private const int MaxPrefixes = 2;

    private static readonly FrozenSet<string> s_states = """
        ESTAB ESTABLISHED LISTEN LISTENING SYN-SENT SYN-RECV SYN_SENT SYN_RECV SYN_RECEIVED FIN-WAIT-1 FIN-WAIT-2
        FIN_WAIT1 FIN_WAIT2 FIN_WAIT_1 FIN_WAIT_2 TIME-WAIT TIME_WAIT CLOSE CLOSED CLOSE-WAIT CLOSE_WAIT LAST-ACK
        LAST_ACK CLOSING UNCONN
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_stateLookup =
        s_states.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        Words words = new(line);
        words.TryRead(out ReadOnlySpan<byte> word);
        bool startsWithState = IsState(word);
        for (int i = 0; i < MaxPrefixes && !startsWithState && !IsProtocol(word); i++)
            words.TryRead(out word);
        ReadOnlySpan<byte> protocol = default;
        if (IsProtocol(word))
        {
            protocol = word.TrimEnd("46"u8);
            words.TryRead(out word);
        }

        bool hasState = IsState(word);
        if (hasState)
            words.TryRead(out word);
        if (protocol.IsEmpty && !hasState)
            return false;

        // The lengths of the queues.
        while (!word.IsEmpty && !word.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            words.TryRead(out word);
        words.TryRead(out ReadOnlySpan<byte> peer);
        if (!IsEnd(word) || !IsEnd(peer))
            return false;
        FlowFields fields = default;
        fields.Set(FlowField.Protocol, protocol);
        FlowEndpoint.Split(peer, out _, out ReadOnlySpan<byte> peerPort);
        if (peerPort.IsEmpty || peerPort.SequenceEqual("0"u8))
        {
            fields.Set(FlowField.DestinationEndpoint, word);
        }
        else
        {
            fields.Set(FlowField.SourceEndpoint, word);
            fields.Set(FlowField.DestinationEndpoint, peer);
        }

        read = fields.ToLine();
        return true;
    }

    private static bool IsProtocol(ReadOnlySpan<byte> word)
    {
        word = word.TrimEnd("46"u8);
        return Ascii.EqualsIgnoreCase(word, "tcp"u8) || Ascii.EqualsIgnoreCase(word, "udp"u8)
            || Ascii.EqualsIgnoreCase(word, "sctp"u8) || Ascii.EqualsIgnoreCase(word, "dccp"u8);
    }

    private static bool IsState(ReadOnlySpan<byte> word)
    {
        Span<char> state = stackalloc char[16];
        return word.Length <= state.Length
            && s_stateLookup.Contains(state[..Encoding.ASCII.GetChars(word, state)]);
    }

    /// <summary>Returns whether a word is an address or a host name, and a port. A pair is not.</summary>
    private static bool IsEnd(ReadOnlySpan<byte> word) =>
        (FlowEndpoint.TrySplit(word, (byte)':', out _, out _) || FlowEndpoint.TrySplit(word, (byte)'.', out _, out _))
        && !word.Contains((byte)'=');
}
