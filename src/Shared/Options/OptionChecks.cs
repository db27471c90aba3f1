#if OPENTELEMETRY
using NetworkPorts.Telemetry;
#endif

namespace NetworkPorts.Logging;

/// <summary>Validates and converts <see cref="PortServiceNameOptions"/>.</summary>
internal static class OptionChecks
{
    /// <summary>Returns a message for each error in the options.</summary>
    /// <returns>The messages; empty if the options are valid.</returns>
    public static List<string> FailuresOf(PortServiceNameOptions options)
    {
        var usedNames = new HashSet<string>(StringComparer.Ordinal);
        string?[] failures =
        [
            OptionRules.CheckNames(nameof(options.PortProperties), options.PortProperties, canBeEmpty: false),
            OptionRules.CheckNames(nameof(options.TransportProperties), options.TransportProperties, canBeEmpty: true),
            options.ServiceProperty is null ? $"{nameof(options.ServiceProperty)} must not be null." : null,
            OptionRules.CheckAdded(nameof(options.ServiceProperty), options.ServiceProperty, usedNames),
            OptionRules.CheckAdded(nameof(options.RangeProperty), options.RangeProperty, usedNames),
            OptionRules.CheckAdded(nameof(options.CategoryProperty), options.CategoryProperty, usedNames),
            OptionRules.CheckAdded(nameof(options.TraitsProperty), options.TraitsProperty, usedNames),
            OptionRules.CheckPaths(nameof(options.PortFiles), options.PortFiles),
            HasSeveralSources(options)
                ? $"Only one of {nameof(options.PortFiles)}, {nameof(options.Registry)} and "
                    + $"{nameof(options.CurrentRegistry)} can be set."
                : null,
        ];
        return [.. failures.OfType<string>()];
    }

    public static PortNames NamesOf(PortServiceNameOptions options) =>
        new(options.PortProperties, options.TransportProperties, AddedNamesOf(options));

    public static AddedNames AddedNamesOf(PortServiceNameOptions options) =>
        new(options.ServiceProperty, options.RangeProperty, options.CategoryProperty, options.TraitsProperty);

    /// <summary>Returns the registry that the options specify.</summary>
    /// <returns>The source of the registry; the built-in data if the options specify none.</returns>
    /// <exception cref="PortRegistryException">A file cannot be read or has bad lines.</exception>
    public static RegistrySource RegistryOf(PortServiceNameOptions options) =>
        options.Registry is { } registry ? RegistrySource.Of(registry)
        : options.CurrentRegistry is { } current ? RegistrySource.Of(current)
        : RegistrySource.OfFiles([.. options.PortFiles]);

    private static bool HasSeveralSources(PortServiceNameOptions options)
    {
        int count = options.PortFiles is { Count: > 0 } ? 1 : 0;
        count += options.Registry is null ? 0 : 1;
        count += options.CurrentRegistry is null ? 0 : 1;
        return count > 1;
    }
}
