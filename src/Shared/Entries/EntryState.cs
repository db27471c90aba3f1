namespace NetworkPorts.Logging;

/// <summary>
/// Reads the state of a log entry as a list of properties. Nearly all states implement the list interface.
/// </summary>
/// <remarks>
/// Each method repeats the cast on purpose. For a struct, the JIT compiler then calls the method without boxing. Most
/// states are structs, and a variable of the interface type would allocate for every entry.
/// </remarks>
internal static class EntryState
{
    /// <summary>The name of the property with the message template. By convention it is the last property.</summary>
    public const string OriginalFormat = "{OriginalFormat}";

    public static bool IsList<TState>(TState state) => state is IReadOnlyList<KeyValuePair<string, object?>>;

    public static int Count<TState>(TState state) => ((IReadOnlyList<KeyValuePair<string, object?>>)state!).Count;

    public static KeyValuePair<string, object?> Item<TState>(TState state, int index) =>
        ((IReadOnlyList<KeyValuePair<string, object?>>)state!)[index];

    /// <summary>Copies the properties of a state that is not a list, such as a dictionary.</summary>
    /// <returns>The properties; null if there are more than <see cref="EventPorts.MaxProperties"/>.</returns>
    public static KeyValuePair<string, object?>[]? Copy(IEnumerable<KeyValuePair<string, object?>> state)
    {
        KeyValuePair<string, object?>[] properties = [.. state.Take(EventPorts.MaxProperties + 1)];
        return properties.Length <= EventPorts.MaxProperties ? properties : null;
    }
}
