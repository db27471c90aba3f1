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

            return table.Find(port) ?? table.Add(port, create);
        }
    }

    private sealed class Table(PortRegistry? registry)
    {
        private const int Places = 4096;
        private const int TransportsShift = 5;

        private readonly Entry?[] _entries = new Entry?[Places];
        private readonly T?[] _unnamed = new T?[(int)PortRange.Dynamic + 1];

        public PortRegistry? Registry => registry;

        public T? Find(PortInfo port)
        {
            Entry? entry = Volatile.Read(ref _entries[PlaceOf(port)]);
            return entry is not null && entry.Port == port.Port && entry.Transports == port.RequestedTransports
                ? entry.Value
                : null;
        }

        public T Add(PortInfo port, Func<PortInfo, T> create)
        {
            // Ports without a service are too many to cache, but have only a range.
            if (!port.HasService)
                return _unnamed[(int)port.Range] ??= create(port);
            var entry = new Entry(port.Port, port.RequestedTransports, create(port));
            Volatile.Write(ref _entries[PlaceOf(port)], entry);
            return entry.Value;
        }

        private static int PlaceOf(PortInfo port) =>
            (port.Port ^ ((int)port.RequestedTransports << TransportsShift)) & (Places - 1);
    }

    private sealed class Entry(ushort port, TransportProtocols transports, T value)
    {
        public ushort Port => port;

        public TransportProtocols Transports => transports;

        public T Value => value;
    }
}
