#if NET
using System.Collections.Frozen;
#endif

namespace NetworkPorts.Logging;

/// <summary>The names of the properties to read, and what each says.</summary>
/// <remarks>
/// Nearly all properties of events have other names. A Bloom filter of the length, the first and the last character
/// rejects most of them without computing the hash of the name.
/// </remarks>
internal sealed class PortNames
{
    private const int FilterWords = 16;
    private const int BitsPerWord = 64;

#if NET
    private readonly FrozenDictionary<string, PortName> _names;
#else
    private readonly Dictionary<string, PortName> _names;
#endif
    private readonly ulong[] _filter = new ulong[FilterWords];

    /// <param name="ports">The names of the properties that have a port.</param>
    /// <param name="transports">The names of the properties that have a transport protocol.</param>
    /// <param name="added">The names of the properties that are added.</param>
    public PortNames(IEnumerable<string> ports, IEnumerable<string> transports, AddedNames added)
    {
        var names = new Dictionary<string, PortName>(StringComparer.Ordinal);
        string[] portNames = [.. ports];
        var roles = new HashSet<PortRole>(portNames.Select(PortRoles.Of));
        foreach (string name in portNames)
            Add(names, name, PropertyKind.Port, RoleOf(name, roles), PortRoles.IsAddress(name));
        foreach (string name in transports)
            Add(names, name, PropertyKind.Transport, PortRole.Service, isAddress: false);
        foreach ((string name, AddedProperties property) in added.All)
        {
            Add(names, name, PropertyKind.Other, PortRole.Service, isAddress: false);
            names[name] = names[name].With(property);
        }

        foreach (string name in names.Keys)
            _filter[FilterBit(name) / BitsPerWord] |= 1UL << FilterBit(name);
#if NET
        _names = names.ToFrozenDictionary(StringComparer.Ordinal);
#else
        _names = names;
#endif
    }

    public bool TryGet(string name, out PortName found)
    {
        found = default;
        if (name.Length == 0)
            return false;
        int bit = FilterBit(name);
        return ((_filter[bit / BitsPerWord] >> bit) & 1) != 0 && _names.TryGetValue(name, out found);
    }

    private static void Add(
        Dictionary<string, PortName> names, string name, PropertyKind kind, PortRole role, bool isAddress)
    {
        if (!names.ContainsKey(name))
            names.Add(name, new PortName((ushort)names.Count, kind, role, isAddress, AddedProperties.None));
    }

    /// <summary>
    /// A list that names only the source or the client does not ask for a comparison of both ends, but for that port.
    /// </summary>
    private static PortRole RoleOf(string name, HashSet<PortRole> roles)
    {
        PortRole role = PortRoles.Of(name);
        bool isAlone = role is PortRole.Source or PortRole.Client
            && !roles.Contains(role == PortRole.Source ? PortRole.Destination : PortRole.Server)
            && !roles.Contains(PortRole.Service);
        return isAlone ? PortRole.Service : role;
    }

    private static int FilterBit(string name) =>
        ((name.Length * 41) + (name[0] * 7) + name[name.Length - 1]) & ((FilterWords * BitsPerWord) - 1);
}
