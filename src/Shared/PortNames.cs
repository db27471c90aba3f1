namespace NetworkPorts.Logging;

/// <summary>A hash table of the names of the properties to read and to add.</summary>
/// <remarks>
/// The hash function reads only a few characters of a name, because every property of every event is looked up and
/// nearly all of them have other names.
/// </remarks>
internal sealed class PortNames
{
    private const int SlotsPerName = 4;

    // Names with the same hash are in consecutive slots.
    private readonly PortName?[] _slots;

    /// <summary>Initializes the table.</summary>
    /// <param name="ports">The names of the properties that have a port.</param>
    /// <param name="transports">The names of the properties that have a transport protocol.</param>
    /// <param name="added">The names of the properties to add.</param>
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

        _slots = SlotsOf(names.Values);
    }

    /// <summary>Finds a property name.</summary>
    /// <returns>The name; null if the property does not need to be read.</returns>
    public PortName? Find(string name)
    {
        PortName?[] slots = _slots;
        for (int slot = HashOf(name); ; slot++)
        {
            PortName? found = slots[slot & (slots.Length - 1)];
            if (found is null || string.Equals(found.Name, name))
                return found;
        }
    }

    private static void Add(
        Dictionary<string, PortName> names, string name, PropertyKind kind, PortRole role, bool isAddress)
    {
        if (!names.ContainsKey(name))
            names.Add(name, new PortName(name, (ushort)names.Count, kind, role, isAddress, AddedProperties.None));
    }

    /// <summary>
    /// Returns the role of a name in the list. If the list has only the source or only the client, the options select
    /// this port, and the two ends are not compared.
    /// </summary>
    private static PortRole RoleOf(string name, HashSet<PortRole> roles)
    {
        PortRole role = PortRoles.Of(name);
        bool isAlone = role is PortRole.Source or PortRole.Client
            && !roles.Contains(role == PortRole.Source ? PortRole.Destination : PortRole.Server)
            && !roles.Contains(PortRole.Service);
        return isAlone ? PortRole.Service : role;
    }

    private static PortName?[] SlotsOf(Dictionary<string, PortName>.ValueCollection names)
    {
        int count = SlotsPerName;
        while (count < names.Count * SlotsPerName)
            count *= 2;
        var slots = new PortName?[count];
        foreach (PortName name in names)
        {
            int slot = HashOf(name.Name);
            while (slots[slot & (count - 1)] is not null)
                slot++;
            slots[slot & (count - 1)] = name;
        }

        return slots;
    }

    /// <summary>
    /// Returns a hash of the characters that distinguish the names: the fourth character, and the characters before
    /// "port", "address" and "endpoint".
    /// </summary>
    private static int HashOf(string name)
    {
        int length = name.Length;
        if (length == 0)
            return 0;
        return length < 9
            ? (41 * length) + (67 * name[0]) + (19 * name[length / 2]) + (43 * name[length - 1])
            : (41 * length) + (67 * name[3]) + (19 * name[length - 5]) + (43 * name[length - 8])
                + (71 * name[length - 9]);
    }
}
