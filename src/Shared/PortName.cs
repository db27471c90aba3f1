namespace NetworkPorts.Logging;

/// <summary>A property name, and how to read a property with this name.</summary>
internal sealed class PortName(
    string name, ushort rank, PropertyKind kind, PortRole role, bool isAddress, AddedProperties added)
{
    public string Name => name;

    /// <summary>Gets the position in the list of names. The valid value with the lowest rank is used.</summary>
    public ushort Rank => rank;

    public PropertyKind Kind => kind;

    public PortRole Role => role;

    public bool IsAddress => isAddress;

    /// <summary>Gets the property to add that has this name.</summary>
    public AddedProperties Added => added;

    /// <summary>Returns a copy for a property to add that has this name.</summary>
    public PortName With(AddedProperties property) => new(name, rank, kind, role, isAddress, property);
}
