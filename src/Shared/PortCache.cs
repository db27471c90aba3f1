namespace NetworkPorts.Logging;

/// <summary>Caches the properties to add to events for each port of the current registry.</summary>
/// <remarks>
/// The port and the transport protocols select one of 4096 slots. A new entry replaces the entry in its slot, so the
/// cache never grows, whatever ports are logged.
/// </remarks>
/// <param name="create">Creates the properties to add for a port.</param>
internal sealed class PortCache<T>(Func<PortInfo, T> create)
    where T : class
{
    private volatile Table _table = new(null);

    /// <summary>Gets the properties to add for a port, and creates them if they are not cached.</summary>
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
        private const int SlotCount = 4096;
        private const int TransportsShift = 5;

        private readonly Entry?[] _entries = new Entry?[SlotCount];
        private readonly T?[] _unnamed = new T?[(int)PortRange.Dynamic + 1];

        public PortRegistry? Registry => registry;

        public T? Find(PortInfo port)
        {
            Entry? entry = Volatile.Read(ref _entries[SlotOf(port)]);
            return entry is not null && entry.Port == port.Port && entry.Transports == port.RequestedTransports
                ? entry.Value
                : null;
        }

        public T Add(PortInfo port, Func<PortInfo, T> create)
        {
            // There are too many ports without a service to cache each one, and their only property is the range.
            if (!port.HasService)
                return _unnamed[(int)port.Range] ??= create(port);
            var entry = new Entry(port.Port, port.RequestedTransports, create(port));
            Volatile.Write(ref _entries[SlotOf(port)], entry);
            return entry.Value;
        }

        private static int SlotOf(PortInfo port) =>
            (port.Port ^ ((int)port.RequestedTransports << TransportsShift)) & (SlotCount - 1);
    }

    private sealed class Entry(ushort port, TransportProtocols transports, T value)
    {
        public ushort Port => port;

        public TransportProtocols Transports => transports;

        public T Value => value;
    }
}
