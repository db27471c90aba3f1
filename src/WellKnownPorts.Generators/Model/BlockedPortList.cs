namespace NetworkPorts.Generators.Model;

/// <summary>
/// The ports in the file of ports that browsers block, in ascending order, and the errors in the file.
/// </summary>
internal sealed record BlockedPortList(EquatableArray<ushort> Ports, EquatableArray<Problem> Problems);
