namespace NetworkPorts.Logging;

/// <summary>Reads the state of a log entry as the list of properties that nearly all states are.</summary>
/// <remarks>
/// The casts stand at each call on purpose: there the JIT compiler calls a struct's own method and does not box it. Most
/// states are structs, and a list held in a variable would cost every entry an allocation.
/// </remarks>
internal static class EntryState
{
    /// <summary>The property that holds the message template; by convention the last of the list.</summary>
    public const string OriginalFormat = "{OriginalFormat}";

    public static bool IsList<TState>(TState state) => state is IReadOnlyList<KeyValuePair<string, object?>>;

    public static int Count<TState>(TState state) => ((IReadOnlyList<KeyValuePair<string, object?>>)state!).Count;

    public static KeyValuePair<string, object?> Item<TState>(TState state, int index) =>
        ((IReadOnlyList<KeyValuePair<string, object?>>)state!)[index];
}
