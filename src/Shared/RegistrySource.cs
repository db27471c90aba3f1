namespace NetworkPorts.Logging;

/// <summary>Provides the registry to look ports up in. A null registry means the built-in data.</summary>
internal sealed class RegistrySource
{
    private readonly PortRegistry? _registry;
    private readonly Func<PortRegistry>? _current;

    private RegistrySource(PortRegistry? registry, Func<PortRegistry>? current)
    {
        _registry = registry;
        _current = current;
    }

    public static RegistrySource BuiltIn { get; } = new(null, null);

    /// <summary>Gets the registry; null for the built-in data.</summary>
    public PortRegistry? Registry => _current is null ? _registry : _current();

    public static RegistrySource Of(PortRegistry registry) => new(registry, null);

    public static RegistrySource Of(Func<PortRegistry> current) => new(null, current);

    /// <summary>Reads files of custom services. Later files win.</summary>
    /// <returns>The source of the registry; the built-in data if there are no files.</returns>
    /// <exception cref="PortRegistryException">A file cannot be read or has bad lines.</exception>
    public static RegistrySource OfFiles(IReadOnlyCollection<string> files)
    {
        if (files.Count == 0)
            return BuiltIn;
        var builder = new PortRegistryBuilder();
        foreach (string file in files)
            builder.AddFile(file);
        return Of(builder.Build());
    }
}
