using NetworkPorts.Telemetry;

namespace NetworkPorts.Logging;

/// <summary>Specifies which attributes to read and which to add.</summary>
internal sealed class PortServiceAttributes
{
    private readonly RegistrySource _registry;

    /// <summary>Initializes the instance from options, and reads the files of custom services.</summary>
    /// <exception cref="ArgumentException">The options are invalid.</exception>
    /// <exception cref="PortRegistryException">A file of custom services cannot be read or has bad lines.</exception>
    public PortServiceAttributes(Action<PortServiceNameOptions>? configure)
    {
        var options = new PortServiceNameOptions();
        configure?.Invoke(options);
        List<string> failures = OptionChecks.FailuresOf(options);
        if (failures.Count > 0)
            throw new ArgumentException(string.Join(" ", failures), nameof(configure));
        Names = OptionChecks.NamesOf(options);
        Added = OptionChecks.AddedNamesOf(options);
        _registry = OptionChecks.RegistryOf(options);
    }

    /// <summary>Gets the names of the attributes to read.</summary>
    public PortNames Names { get; }

    /// <summary>Gets the names of the attributes to add.</summary>
    public AddedNames Added { get; }

    /// <summary>Finds the port of the service among the ports that were read.</summary>
    /// <returns>Whether a port was found.</returns>
    public bool TryFind(in EventPorts ports, out PortInfo port)
    {
        port = default;
        return ports.HasPort && ports.TryFind(new PortLookup(_registry.Registry), out port);
    }
}
