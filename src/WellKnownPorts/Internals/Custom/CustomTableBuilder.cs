using System.Buffers;

namespace NetworkPorts.Internals;

/// <summary>Builds a <see cref="CustomTable"/> from layers.</summary>
internal sealed class CustomTableBuilder
{
    /// <summary>
    /// The maximum number of services in all layers. A service on a range of ports counts once for each port.
    /// </summary>
    public const int MaxServices = 1_000_000;

    private readonly CustomServices _services;
    private readonly TransportProtocols[] _hidden = new TransportProtocols[ushort.MaxValue + 1];

    // The index of each port's first service in _portServices. One extra index ends the last port.
    private readonly int[] _starts;
    private readonly int[] _portServices;

    private CustomTableBuilder(IReadOnlyList<Layer> layers, int[] starts)
    {
        _starts = starts;
        _services = InOrder(layers);
        for (int service = 0; service < _services.Count; service++)
        {
            for (int port = _services[service].FirstPort; port <= _services[service].LastPort; port++)
                _starts[port]++;
        }

        for (int port = 0; port <= ushort.MaxValue; port++)
            _starts[port + 1] += _starts[port];

        // Each entry is initially the end index of a port. Adding the services in reverse order moves it to the start.
        _portServices = new int[_starts[ushort.MaxValue + 1]];
        for (int service = _services.Count - 1; service >= 0; service--)
        {
            for (int port = _services[service].FirstPort; port <= _services[service].LastPort; port++)
                _portServices[--_starts[port]] = service;
        }

        foreach (HiddenPorts hidden in layers.SelectMany(layer => layer.Hidden))
        {
            for (int port = hidden.FirstPort; port <= hidden.LastPort; port++)
                _hidden[port] |= hidden.Transports;
        }
    }

    public static CustomTable Build(IReadOnlyList<Layer> layers)
    {
        // A new array of this size would be on the large object heap, which only full collections free.
        int[] starts = ArrayPool<int>.Shared.Rent(ushort.MaxValue + 2);
        Array.Clear(starts, 0, starts.Length);
        CustomTable table = new CustomTableBuilder(layers, starts).Build();
        ArrayPool<int>.Shared.Return(starts);
        return table;
    }

    private CustomTable Build()
    {
        var changed = new List<ushort>();
        for (int port = 1; port <= ushort.MaxValue; port++)
        {
            if (CountOn(port) > 0 || _hidden[port] != TransportProtocols.None)
                changed.Add((ushort)port);
        }

        return new CustomTable(
            new ChangedPorts(changed),
            [.. changed.Select(CustomPortOf)],
            _portServices,
            _services,
            new CustomNameTable(_services, Compare),
            new NamePages(changed));
    }

    private CustomPort CustomPortOf(ushort port)
    {
        TransportProtocols named = TransportProtocols.None;
        TransportProtocols namedBySinglePort = TransportProtocols.None;
        for (int i = _starts[port]; i < _starts[port + 1]; i++)
        {
            CustomRow row = _services[_portServices[i]];
            named |= row.Transports;
            if (row.PortCount == 1)
                namedBySinglePort |= row.Transports;
        }

        return new CustomPort
        {
            FirstService = _starts[port],
            ServiceCount = CountOn(port),
            Hidden = _hidden[port],
            Named = named,
            NamedBySinglePort = namedBySinglePort,
        };
    }

    private int CountOn(int port) => _starts[port + 1] - _starts[port];

    /// <summary>
    /// Returns the services in the order in which a port lists them. Later layers come first. Within a layer, services
    /// are ordered by rank, then single ports come before ranges, as in <c>common-uses.csv</c>. The order is stable.
    /// </summary>
    private static CustomServices InOrder(IReadOnlyList<Layer> layers)
    {
        var rows = new CustomRow[layers.Sum(static layer => layer.Rows.Count)];
        var numbers = new int[rows.Length];
        int count = 0;
        for (int layer = layers.Count - 1; layer >= 0; layer--)
        {
            foreach (CustomRow row in InOrder(layers[layer].Rows))
            {
                rows[count] = row;
                numbers[count++] = layer;
            }
        }

        return new CustomServices(rows, numbers, layers);
    }

    private static IEnumerable<CustomRow> InOrder(List<CustomRow> rows) =>
        rows.TrueForAll(static row => row is { Rank: CustomRank.Default, PortCount: 1 })
            ? rows
            : rows.OrderBy(static row => row.Rank).ThenBy(static row => row.PortCount);

    /// <summary>Compares two services that have the same name or alias.</summary>
    private int Compare(int one, int other, string name)
    {
        CustomRow first = _services[one];
        CustomRow second = _services[other];
        return _services.LayerOf(one) != _services.LayerOf(other)
                ? _services.LayerOf(other).CompareTo(_services.LayerOf(one))
            : HasName(one, name) != HasName(other, name) ? (HasName(one, name) ? -1 : 1)
            : first.IsUsual != second.IsUsual ? (first.IsUsual ? -1 : 1)
            : first.FirstPort != second.FirstPort ? first.FirstPort.CompareTo(second.FirstPort)
            : one.CompareTo(other);
    }

    private bool HasName(int service, string name) =>
        AsciiCase.EqualsIgnoreCase(_services.NameUtf8(service), name.AsSpan());
}
