using System.Collections.Concurrent;

namespace NetworkPorts.Logging;

/// <summary>Finds the places of port and transport protocol among an entry's properties, and remembers them.</summary>
/// <remarks>
/// Many states box a number each time that it is read, so an entry without a port would cost an allocation for each of its
/// properties. Its message template, which costs nothing to read, tells as much: entries of one kind have one shape.
/// </remarks>
internal sealed class ShapeReader(ServiceNameOptions options)
{
    /// <summary>As many as the logging library keeps parsed templates.</summary>
    private const int MaxRemembered = 1024;

    private readonly Dictionary<string, int> _ports = RankByName(options.PortProperties);
    private readonly Dictionary<string, int> _transports = RankByName(options.TransportProperties);
    private readonly HashSet<string> _added = new(AddedBy(options), StringComparer.Ordinal);
    private readonly ConcurrentDictionary<EntryKind, EntryShape> _shapes = new();
    private int _remembered;

    public EntryShape Read<TState>(TState state)
    {
        int count = EntryState.Count(state);

        // A message without properties has its template alone.
        if (count < 2 && FixedNames<TState>.Value)
            return EntryShape.WithoutPort;
        if (!FixedNames<TState>.Value || EntryState.Item(state, count - 1) is not { Key: EntryState.OriginalFormat, Value: string template })
            return Scan(state, count);

        var kind = new EntryKind(typeof(TState), template, count);
        return _shapes.TryGetValue(kind, out EntryShape shape) ? shape : Remember(kind, Scan(state, count));
    }

    private EntryShape Remember(EntryKind kind, EntryShape shape)
    {
        if (Volatile.Read(ref _remembered) < MaxRemembered && _shapes.TryAdd(kind, shape))
            Interlocked.Increment(ref _remembered);
        return shape;
    }

    private EntryShape Scan<TState>(TState state, int count)
    {
        (int port, int transport) = (-1, -1);
        (int portRank, int transportRank) = (int.MaxValue, int.MaxValue);
        for (int i = 0; i < count; i++)
        {
            string name = EntryState.Item(state, i).Key;
            if (name is null)
                continue;
            if (_added.Contains(name))
                return EntryShape.WithoutPort;
            if (_ports.TryGetValue(name, out int rank) && rank < portRank)
                (portRank, port) = (rank, i);
            if (_transports.TryGetValue(name, out rank) && rank < transportRank)
                (transportRank, transport) = (rank, i);
        }

        return new EntryShape(port, transport);
    }

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
