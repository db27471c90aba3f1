namespace NetworkPorts.Logging;

/// <summary>What the name of a property says about its value.</summary>
internal sealed class PortName(
    string name, ushort rank, PropertyKind kind, PortRole role, bool isAddress, AddedProperties added)
{
    public string Name => name;

    /// <summary>The position in the list of names; the lowest one with a valid value is used.</summary>
    public ushort Rank => rank;

    public PropertyKind Kind => kind;

    public PortRole Role => role;

    public bool IsAddress => isAddress;

    /// <summary>The property to add that has this name.</summary>
    public AddedProperties Added => added;

    /// <summary>Returns this name, marked as the name of a property to add.</summary>
    public PortName With(AddedProperties property) => new(name, rank, kind, role, isAddress, property);
}
