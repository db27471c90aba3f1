using System.Runtime.CompilerServices;

namespace NetworkPorts.Logging;

/// <summary>Caches the shapes of entries by their state type, message template and number of properties.</summary>
/// <remarks>
/// <para>
/// Many states box a number each time it is read, so an entry without a port would cost one allocation per property.
/// Reading the message template costs nothing, and entries of one kind have one shape.
/// </para>
/// <para>
/// Templates are compared by reference, which is several times faster than comparing text. Nearly all templates are
/// literals. The cache has a fixed number of places. A kind is stored when it takes its place for the second time in a
/// row, so templates that are created at run time, each of which is used once, neither fill the cache nor allocate.
/// </para>
/// </remarks>
internal sealed class EntryShapes
{
    private const int Places = 2048;

    private readonly Entry?[] _entries = new Entry?[Places];
    private readonly int[] _lastHashes = new int[Places];

    /// <summary>Finds what is stored for a kind.</summary>
    /// <param name="state">The type of the state.</param>
    /// <param name="template">The message template.</param>
    /// <param name="count">The number of properties.</param>
    /// <param name="shape">The shape; null if entries of this kind have none.</param>
    public bool TryFind(Type state, string template, int count, out EntryShape? shape)
    {
        Entry? entry = Volatile.Read(ref _entries[PlaceOf(template, count)]);
        bool isFound = entry is not null
            && ReferenceEquals(entry.Template, template) && ReferenceEquals(entry.State, state) && entry.Count == count;
        shape = isFound ? entry!.Shape : null;
        return isFound;
    }

    /// <summary>Returns whether a kind that was not found should be stored.</summary>
    public bool ShouldStore(string template, int count)
    {
        int hash = RuntimeHelpers.GetHashCode(template);
        ref int last = ref _lastHashes[PlaceOf(template, count)];
        bool isAgain = last == hash;
        last = hash;
        return isAgain;
    }

    public void Store(Type state, string template, int count, EntryShape? shape) =>
        Volatile.Write(ref _entries[PlaceOf(template, count)], new Entry(state, template, count, shape));

    private static int PlaceOf(string template, int count) =>
        (RuntimeHelpers.GetHashCode(template) ^ count) & (Places - 1);

    private sealed class Entry(Type state, string template, int count, EntryShape? shape)
    {
        public Type State => state;

        public string Template => template;

        public int Count => count;

        public EntryShape? Shape => shape;
    }
}
