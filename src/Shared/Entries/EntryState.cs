namespace NetworkPorts.Logging;

/// <summary>
/// Reads the state of a log entry as a list of properties. Nearly all states implement that interface.
/// </summary>
/// <remarks>
/// Each method repeats the cast on purpose: for a struct, the JIT compiler then calls the method of the struct without
/// boxing it. Most states are structs, and storing one in a variable of the interface type would allocate for every
/// entry.
/// </remarks>
internal static class EntryState
{
    /// <summary>
    /// The name of the property that holds the message template. By convention it is the last of the list.
    /// </summary>
    public const string OriginalFormat = "{OriginalFormat}";

    public static bool IsList<TState>(TState state) => state is IReadOnlyList<KeyValuePair<string, object?>>;

    public static int Count<TState>(TState state) => ((IReadOnlyList<KeyValuePair<string, object?>>)state!).Count;

    public static KeyValuePair<string, object?> Item<TState>(TState state, int index) =>
        ((IReadOnlyList<KeyValuePair<string, object?>>)state!)[index];

    /// <summary>
    /// Copies the properties of a state that is no list, such as a dictionary; returns null if it has too many.
    /// </summary>
    public static KeyValuePair<string, object?>[]? Copy(IEnumerable<KeyValuePair<string, object?>> state)
    {
        KeyValuePair<string, object?>[] properties = [.. state.Take(EventPorts.MaxProperties + 1)];
        return properties.Length <= EventPorts.MaxProperties ? properties : null;
    }
}
