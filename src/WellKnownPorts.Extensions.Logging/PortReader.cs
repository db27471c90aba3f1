using System.Collections.Concurrent;

namespace NetworkPorts.Logging;

/// <summary>
/// Reads the port and the transport protocol from the properties of an entry, and caches their indexes per kind of
/// entry.
/// </summary>
/// <remarks>
/// Many states box a number each time it is read, so an entry without a port would cost one allocation per property.
/// Reading the message template costs nothing, and entries of one kind have one shape.
/// </remarks>
internal sealed class PortReader(ServiceNameOptions options)
{
    /// <summary>The number of parsed templates that the logging library caches.</summary>
    private const int MaxShapes = 1024;

    private readonly Dictionary<string, int> _portRanks = RankByName(options.PortProperties);
    private readonly Dictionary<string, int> _transportRanks = RankByName(options.TransportProperties);
    private readonly HashSet<string> _addedNames = new(AddedNames(options), StringComparer.Ordinal);
    private readonly ConcurrentDictionary<EntryKind, EntryShape> _shapes = new();
    private int _shapeCount;

    /// <summary>
    /// Reads the port to look up. Returns false if there is none or if the entry already has one of the added
    /// properties.
    /// </summary>
    public bool TryRead<TState>(TState state, out ushort port, out TransportProtocols transport)
    {
        int count = EntryState.Count(state);
        return FixedNames<TState>.Value && ShapeOf(state, count) is { } shape
            ? shape.TryRead(state, out port, out transport)
            : TryScan(state, count, out port, out transport);
    }

    /// <summary>Returns the shape of the entry; null if it has no template or if the cache is full.</summary>
    private EntryShape? ShapeOf<TState>(TState state, int count)
    {
        // A message without properties has only its template.
        if (count < 2)
            return EntryShape.WithoutPort;
        if (EntryState.Item(state, count - 1) is not { Key: EntryState.OriginalFormat, Value: string template })
            return null;

        var kind = new EntryKind(typeof(TState), template, count);
        if (_shapes.TryGetValue(kind, out EntryShape? shape))
            return shape;

        return Volatile.Read(ref _shapeCount) < MaxShapes ? AddShape(kind, NamesOf(state, count)) : null;
    }

    private EntryShape AddShape(EntryKind kind, string?[] names)
    {
        EntryShape shape = names.Any(name => name is not null && _addedNames.Contains(name))
            ? EntryShape.WithoutPort
            : new EntryShape(IndexesByRank(names, _portRanks), IndexesByRank(names, _transportRanks));
        if (_shapes.TryAdd(kind, shape))
            Interlocked.Increment(ref _shapeCount);
        return shape;
    }

    private bool TryScan<TState>(TState state, int count, out ushort port, out TransportProtocols transport)
    {
        var ranked = new RankedPort();
        bool hasAddedName = false;
        for (int i = 0; i < count && !hasAddedName; i++)
        {
            KeyValuePair<string, object?> property = EntryState.Item(state, i);
            if (property.Key is not { } name)
                continue;

            hasAddedName = _addedNames.Contains(name);
            if (_portRanks.TryGetValue(name, out int rank))
                ranked.ReadPort(property.Value, rank);
            if (_transportRanks.TryGetValue(name, out rank))
                ranked.ReadTransport(property.Value, rank);
        }

        (port, transport) = (ranked.Port, ranked.Transport);
        return ranked.HasPort && !hasAddedName;
    }

    private static string?[] NamesOf<TState>(TState state, int count)
    {
        string?[] names = new string?[count];
        for (int i = 0; i < count; i++)
            names[i] = EntryState.Item(state, i).Key;
        return names;
    }

    private static int[] IndexesByRank(string?[] names, Dictionary<string, int> ranks) =>
        [.. Enumerable.Range(0, names.Length)
            .Where(index => names[index] is { } name && ranks.ContainsKey(name))
            .OrderBy(index => ranks[names[index]!])];

    private static IEnumerable<string> AddedNames(ServiceNameOptions options) =>
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
