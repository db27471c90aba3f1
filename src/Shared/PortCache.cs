namespace NetworkPorts.Logging;

/// <summary>Caches what is added to events for the ports of the current registry.</summary>
/// <remarks>
/// The cache has a fixed number of places, one for each port below 4096 and set of transport protocols, and a new entry
/// replaces the one in its place. So it never grows, whatever ports are logged.
/// </remarks>
/// <param name="create">Creates what is added for a port.</param>
internal sealed class PortCache<T>(Func<PortInfo, T> create)
    where T : class
{
    private volatile Table _table = new(null);

    /// <param name="registry">The registry of the port; null for the built-in data.</param>
    /// <param name="port">The port.</param>
    public T this[PortRegistry? registry, PortInfo port]
    {
        get
        {
            Table table = _table;
            if (!ReferenceEquals(table.Registry, registry))
                _table = table = new Table(registry);

            // Ports without a service are too many to cache, but have only a range.
            return port.HasService ? table.Named(port, create) : table.Unnamed[(int)port.Range] ??= create(port);
        }
    }

    private sealed class Table(PortRegistry? registry)
    {
        private const int Places = 4096;
        private const int TransportsShift = 5;

        private readonly Entry?[] _entries = new Entry?[Places];

        public PortRegistry? Registry => registry;

        public T?[] Unnamed { get; } = new T?[(int)PortRange.Dynamic + 1];

        public T Named(PortInfo port, Func<PortInfo, T> create)
        {
            int place = (port.Port ^ ((int)port.RequestedTransports << TransportsShift)) & (Places - 1);
            Entry? entry = Volatile.Read(ref _entries[place]);
            if (entry is null || entry.Port != port.Port || entry.Transports != port.RequestedTransports)
            {
                entry = new Entry(port.Port, port.RequestedTransports, create(port));
                Volatile.Write(ref _entries[place], entry);
            }

            return entry.Value;
        }
    }

    private sealed class Entry(ushort port, TransportProtocols transports, T value)
    {
        public ushort Port => port;

        public TransportProtocols Transports => transports;

        public T Value => value;
    }
}
