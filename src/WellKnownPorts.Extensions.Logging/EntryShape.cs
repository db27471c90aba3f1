namespace NetworkPorts.Logging;

/// <summary>The places, in the list of an entry's properties, of those that matter here: the first to be read first.</summary>
internal sealed class EntryShape(int[] ports, int[] transports)
{
    public static EntryShape WithoutPort { get; } = new([], []);

    /// <summary>Reads from each place in turn; a value that is no port, or no transport protocol, is passed over.</summary>
    public bool TryRead<TState>(TState state, out ushort port, out TransportProtocols transport)
    {
        foreach (int place in ports)
        {
            if (PortValue.TryRead(EntryState.Item(state, place).Value, out port))
            {
                transport = ReadTransport(state);
                return true;
            }
        }

        (port, transport) = (0, TransportProtocols.All);
        return false;
    }

    private TransportProtocols ReadTransport<TState>(TState state)
    {
        foreach (int place in transports)
        {
            TransportProtocols transport = PortValue.ReadTransport(EntryState.Item(state, place).Value);
            if (transport != TransportProtocols.All)
                return transport;
        }

        return TransportProtocols.All;
    }
}
