using System.Runtime.CompilerServices;

namespace NetworkPorts.Logging;

/// <summary>Caches the shapes of entries by state type, message template and number of properties.</summary>
/// <remarks>
/// <para>
/// Many states box a number each time it is read, so an entry without a port would cost one allocation per property.
/// Reading the message template does not allocate, and entries of one kind have the same shape.
/// </para>
/// <para>
/// Templates are compared by reference, which is several times faster than comparing text. Nearly all templates are
/// literals. The cache has a fixed number of slots. A kind is stored only when it selects its slot twice in a row. Most
/// templates that are created at run time are used once, so they do not fill the cache and do not allocate.
/// </para>
/// </remarks>
internal sealed class EntryShapes
{
    private const int SlotCount = 2048;

    private readonly Entry?[] _entries = new Entry?[SlotCount];
    private readonly int[] _lastHashes = new int[SlotCount];

    /// <summary>Finds the cached shape of a kind of entry.</summary>
    /// <param name="state">The type of the state.</param>
    /// <param name="template">The message template.</param>
    /// <param name="count">The number of properties.</param>
    /// <param name="shape">The shape; null if entries of this kind have none.</param>
    /// <returns>Whether the kind is cached.</returns>
    public bool TryFind(Type state, string template, int count, out EntryShape? shape)
    {
        Entry? entry = Volatile.Read(ref _entries[SlotOf(template, count)]);
        bool isFound = entry is not null
            && ReferenceEquals(entry.Template, template) && ReferenceEquals(entry.State, state) && entry.Count == count;
        shape = isFound ? entry!.Shape : null;
        return isFound;
    }

    /// <summary>Returns whether to store a kind that was not found.</summary>
    /// <returns>True if the previous kind in the same slot had the same template.</returns>
    public bool ShouldStore(string template, int count)
    {
        int hash = RuntimeHelpers.GetHashCode(template);
        ref int last = ref _lastHashes[SlotOf(template, count)];
        bool isAgain = last == hash;
        last = hash;
        return isAgain;
    }

    public void Store(Type state, string template, int count, EntryShape? shape) =>
        Volatile.Write(ref _entries[SlotOf(template, count)], new Entry(state, template, count, shape));

    private static int SlotOf(string template, int count) =>
        (RuntimeHelpers.GetHashCode(template) ^ count) & (SlotCount - 1);

    private sealed class Entry(Type state, string template, int count, EntryShape? shape)
    {
        public Type State => state;

        public string Template => template;

        public int Count => count;

        public EntryShape? Shape => shape;
    }
}
