using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>A set of property names. A typical event has at most one of them.</summary>
/// <remarks>
/// An event has only a few properties, so one pass over them is faster than looking up each of many names in the event.
/// </remarks>
internal sealed class NameSet
{
    private readonly HashSet<string> _names;

    // A Bloom filter with one bit per length and last character. It rejects most other names without hashing them.
    private readonly ulong _filter;

    public NameSet(string[] names)
    {
        _names = new HashSet<string>(names, StringComparer.Ordinal);
        foreach (string name in names)
            _filter |= FilterBit(name);
    }

    /// <summary>
    /// Returns whether the event may have one of the names. False is certain; true may be wrong for an unknown
    /// dictionary type.
    /// </summary>
    public bool MayBeIn(IReadOnlyDictionary<string, LogEventPropertyValue> properties)
    {
        // Serilog uses this type. Unlike the enumerator of the interface, its enumerator does not allocate.
        if (properties is not Dictionary<string, LogEventPropertyValue> dictionary)
            return true;

        foreach (KeyValuePair<string, LogEventPropertyValue> property in dictionary)
        {
            if ((_filter & FilterBit(property.Key)) != 0 && _names.Contains(property.Key))
                return true;
        }

        return false;
    }

    private static ulong FilterBit(string name) => 1UL << ((2 * name.Length) ^ name[name.Length - 1]);
}
