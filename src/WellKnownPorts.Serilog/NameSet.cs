using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>
/// Names of properties of which an event mostly has none. That is found out by looking at the few properties that it has,
/// which costs less than to ask it for each of many names.
/// </summary>
internal sealed class NameSet
{
    private readonly HashSet<string> _names;

    // One bit for each length and last character: it tells most other names apart without hashing them.
    private readonly ulong _marks;

    public NameSet(string[] names)
    {
        _names = new HashSet<string>(names, StringComparer.Ordinal);
        foreach (string name in names)
            _marks |= Mark(name);
    }

    /// <summary>Whether the event has one of the names; true as well where that cannot be found out cheaply.</summary>
    public bool MayBeIn(IReadOnlyDictionary<string, LogEventPropertyValue> properties)
    {
        // Serilog's own is one, and its enumerator, unlike that of the interface, allocates nothing.
        if (properties is not Dictionary<string, LogEventPropertyValue> dictionary)
            return true;

        foreach (KeyValuePair<string, LogEventPropertyValue> property in dictionary)
        {
            if ((_marks & Mark(property.Key)) != 0 && _names.Contains(property.Key))
                return true;
        }

        return false;
    }

    private static ulong Mark(string name) => 1UL << ((2 * name.Length) ^ name[name.Length - 1]);
}
