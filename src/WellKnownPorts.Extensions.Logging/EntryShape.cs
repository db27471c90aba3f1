namespace NetworkPorts.Logging;

/// <summary>
/// The indexes of the properties that may hold the port and the transport protocol of an entry, in order of precedence.
/// </summary>
internal sealed class EntryShape(int[] portIndexes, int[] transportIndexes)
{
    public static EntryShape WithoutPort { get; } = new([], []);

    /// <summary>
    /// Reads the first port and the first transport protocol. Properties with other values are skipped.
    /// </summary>
    public bool TryRead<TState>(TState state, out ushort port, out TransportProtocols transport)
    {
        foreach (int index in portIndexes)
        {
            if (PortValue.TryReadPort(EntryState.Item(state, index).Value, out port))
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
        foreach (int index in transportIndexes)
        {
            if (PortValue.TryReadTransport(EntryState.Item(state, index).Value, out TransportProtocols transport))
                return transport;
        }

        return TransportProtocols.All;
    }
}
