namespace NetworkPorts.Tests;

/// <summary>
/// Implements a registry from its documentation, without the library's registry code. It searches all layers for every
/// query and gets the built-in data from <see cref="WellKnownPorts"/>.
/// </summary>
internal sealed class RegistryModel(IReadOnlyList<RegistryModel.Layer> layers)
{
    public sealed record Service(
        int First,
        int Last,
        TransportProtocols Transports,
        string Name,
        string[] Aliases,
        string Description,
        PortCategory Category,
        PortTraits Traits,
        int Rank,
        bool IsUsual);

    public sealed record Hidden(int First, int Last, TransportProtocols Transports);

    public sealed record Layer(string Origin, Service[] Services, Hidden[] Hidden);

    public IEnumerable<(Service Service, string Origin)> Custom(int port, TransportProtocols requested) =>
        from layer in layers.Reverse()
        from service in layer.Services.OrderBy(service => service.Rank).ThenBy(service => service.Last - service.First)
        where service.First <= port && port <= service.Last && (service.Transports & requested) != 0
        select (service, layer.Origin);

    public TransportProtocols Visible(int port, TransportProtocols requested) =>
        layers.SelectMany(layer => layer.Hidden)
            .Where(hidden => hidden.First <= port && port <= hidden.Last)
            .Aggregate(requested, (visible, hidden) => visible & ~hidden.Transports);

    public PortInfo BuiltIn(int port, TransportProtocols requested) =>
        WellKnownPorts.Lookup(port, Visible(port, requested));

    public bool IsChanged(int port) => layers.Any(layer =>
        layer.Services.Any(service => service.First <= port && port <= service.Last)
        || layer.Hidden.Any(hidden => hidden.First <= port && port <= hidden.Last));

    public bool IsKnown(int port) => Custom(port, TransportProtocols.All).Any()
        || BuiltIn(port, TransportProtocols.All).HasService
        || WellKnownPorts.Lookup(port).Status == PortStatus.Reserved;

    /// <summary>Returns the custom records with a name, in the documented order.</summary>
    public IEnumerable<(int Port, string Origin, string Name)> Find(string name) =>
        from layer in layers.Reverse()
        from service in layer.Services
            .Where(service => AreSame(service.Name, name) || service.Aliases.Any(alias => AreSame(alias, name)))
            .OrderBy(service => !AreSame(service.Name, name))
            .ThenBy(service => !service.IsUsual)
            .ThenBy(service => service.First)
            .ThenBy(service => service.Rank)
            .ThenBy(service => service.Last - service.First)
        from port in Enumerable.Range(service.First, service.Last - service.First + 1)
        select (port, layer.Origin, service.Name);

    /// <summary>Returns the port, side and confidence of a flow, according to the documented weights.</summary>
    public (int Port, FlowSide Side, FlowConfidence Confidence) Classify(
        int source, int destination, TransportProtocols transport, EphemeralPortRange clients) =>
        FlowModel.Classify(
            source, Weight(source, transport, clients), destination, Weight(destination, transport, clients));

    private int Weight(int port, TransportProtocols transport, EphemeralPortRange clients) =>
        Custom(port, transport).Any(custom => custom.Service.First == custom.Service.Last || !clients.Contains(port))
            ? FlowModel.Custom
            : FlowModel.Weight(port, Visible(port, transport), clients);

    private static bool AreSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
