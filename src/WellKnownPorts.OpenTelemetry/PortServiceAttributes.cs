using NetworkPorts.Telemetry;

namespace NetworkPorts.Logging;

/// <summary>Which attributes to read and which to add.</summary>
internal sealed class PortServiceAttributes
{
    private readonly AddedNames _added;
    private readonly RegistrySource _registry;

    /// <exception cref="ArgumentException">The options are invalid.</exception>
    /// <exception cref="PortRegistryException">A file of custom services cannot be read, or has bad lines.</exception>
    public PortServiceAttributes(Action<PortServiceNameOptions>? configure)
    {
        var options = new PortServiceNameOptions();
        configure?.Invoke(options);
        List<string> failures = OptionChecks.FailuresOf(options);
        if (failures.Count > 0)
            throw new ArgumentException(string.Join(" ", failures), nameof(configure));
        Names = OptionChecks.NamesOf(options);
        _added = OptionChecks.AddedNamesOf(options);
        _registry = OptionChecks.RegistryOf(options);
    }

    public PortNames Names { get; }

    /// <summary>Returns the attributes to add, except those that exist.</summary>
    public AddedValues ToAdd(in EventPorts ports, AddedProperties existing) =>
        ports.HasPort && ports.TryFind(new PortLookup(_registry.Registry), out PortInfo port)
            ? _added.ValuesOf(port, existing)
            : default;
}
