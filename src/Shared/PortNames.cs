namespace NetworkPorts.Logging;

/// <summary>The names of the properties to read, and what each says.</summary>
/// <remarks>
/// A hash table whose hash reads a few characters of a name, because every property of every event is searched for, and
/// nearly all have other names.
/// </remarks>
internal sealed class PortNames
{
    private const int PlacesPerName = 4;

    // Names with the same hash are in consecutive places.
    private readonly PortName?[] _places;

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

        _places = PlacesOf(names.Values);
    }

    /// <summary>Returns what a name says; null if the property need not be read.</summary>
    public PortName? Find(string name)
    {
        PortName?[] places = _places;
        for (int place = HashOf(name); ; place++)
        {
            PortName? found = places[place & (places.Length - 1)];
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

    private static PortName?[] PlacesOf(Dictionary<string, PortName>.ValueCollection names)
    {
        int count = PlacesPerName;
        while (count < names.Count * PlacesPerName)
            count *= 2;
        var places = new PortName?[count];
        foreach (PortName name in names)
        {
            int place = HashOf(name.Name);
            while (places[place & (count - 1)] is not null)
                place++;
            places[place & (count - 1)] = name;
        }

        return places;
    }

    /// <summary>
    /// Reads the characters that tell the names apart: the fourth one, and those before "port", "address" and
    /// "endpoint".
    /// </summary>
    private static int HashOf(string name)
    {
        int length = name.Length;
        if (length == 0)
            return 0;
        return length < 9
            ? (41 * length) + (67 * name[0]) + (19 * name[length / 2]) + (43 * name[length - 1])
            : (41 * length) + (67 * name[3]) + (19 * name[length - 5]) + (43 * name[length - 8]) + (71 * name[length - 9]);
    }
}
