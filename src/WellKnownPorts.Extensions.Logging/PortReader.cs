using System.Collections.Concurrent;

namespace NetworkPorts.Logging;

/// <summary>Reads port and transport protocol from an entry's properties, and remembers where entries of its kind have them.</summary>
/// <remarks>
/// Many states box a number each time that it is read, so an entry without a port would cost an allocation for each of its
/// properties. Its message template, which costs nothing to read, tells as much: entries of one kind have one shape.
/// </remarks>
internal sealed class PortReader(ServiceNameOptions options)
{
    /// <summary>As many as the logging library keeps parsed templates.</summary>
    private const int MaxRemembered = 1024;

    private readonly Dictionary<string, int> _ports = RankByName(options.PortProperties);
    private readonly Dictionary<string, int> _transports = RankByName(options.TransportProperties);
    private readonly HashSet<string> _added = new(AddedBy(options), StringComparer.Ordinal);
    private readonly ConcurrentDictionary<EntryKind, EntryShape> _shapes = new();
    private int _remembered;

    /// <summary>Reads the port to be named; false where there is none, or where the entry has one of the added properties already.</summary>
    public bool TryRead<TState>(TState state, out ushort port, out TransportProtocols transport)
    {
        int count = EntryState.Count(state);
        return FixedNames<TState>.Value && ShapeOf(state, count) is { } shape
            ? shape.TryRead(state, out port, out transport)
            : TryScan(state, count, out port, out transport);
    }

    /// <summary>The shape of the entry; null where it has no template, or where no more kinds are remembered.</summary>
    private EntryShape? ShapeOf<TState>(TState state, int count)
    {
        // A message without properties has its template alone.
        if (count < 2)
            return EntryShape.WithoutPort;
        if (EntryState.Item(state, count - 1) is not { Key: EntryState.OriginalFormat, Value: string template })
            return null;

        var kind = new EntryKind(typeof(TState), template, count);
        if (_shapes.TryGetValue(kind, out EntryShape? shape))
            return shape;

        return Volatile.Read(ref _remembered) < MaxRemembered ? Remember(kind, NamesOf(state, count)) : null;
    }

    private EntryShape Remember(EntryKind kind, string?[] names)
    {
        EntryShape shape = names.Any(name => name is not null && _added.Contains(name))
            ? EntryShape.WithoutPort
            : new EntryShape(PlacesByRank(names, _ports), PlacesByRank(names, _transports));
        if (_shapes.TryAdd(kind, shape))
            Interlocked.Increment(ref _remembered);
        return shape;
    }

    private bool TryScan<TState>(TState state, int count, out ushort port, out TransportProtocols transport)
    {
        var read = new RankedPort();
        bool isNamed = false;
        for (int i = 0; i < count && !isNamed; i++)
        {
            KeyValuePair<string, object?> property = EntryState.Item(state, i);
            if (property.Key is not { } name)
                continue;

            isNamed = _added.Contains(name);
            if (_ports.TryGetValue(name, out int rank))
                read.ReadPort(property.Value, rank);
            if (_transports.TryGetValue(name, out rank))
                read.ReadTransport(property.Value, rank);
        }

        (port, transport) = (read.Port, read.Transport);
        return read.IsRead && !isNamed;
    }

    private static string?[] NamesOf<TState>(TState state, int count)
    {
        string?[] names = new string?[count];
        for (int i = 0; i < count; i++)
            names[i] = EntryState.Item(state, i).Key;
        return names;
    }

    private static int[] PlacesByRank(string?[] names, Dictionary<string, int> ranks) =>
        [.. Enumerable.Range(0, names.Length)
            .Where(place => names[place] is { } name && ranks.ContainsKey(name))
            .OrderBy(place => ranks[names[place]!])];

    private static IEnumerable<string> AddedBy(ServiceNameOptions options) =>
        new[] { options.ServiceNameProperty, options.RangeProperty, options.CategoryProperty }.OfType<string>();

    private static Dictionary<string, int> RankByName(IList<string> names)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            if (!ranks.ContainsKey(name))
                ranks.Add(name, ranks.Count);
        }

        return ranks;
    }
}
