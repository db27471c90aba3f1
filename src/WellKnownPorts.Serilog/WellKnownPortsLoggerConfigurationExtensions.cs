using NetworkPorts;
using NetworkPorts.Logging;
using Serilog.Configuration;

namespace Serilog;

/// <summary>Adds service names to log events through <see cref="LoggerEnrichmentConfiguration"/>.</summary>
public static class WellKnownPortsLoggerConfigurationExtensions
{
    private const string DefaultServiceProperty = "PortService";

    /// <summary>
    /// Adds the name of the service to each log event that has a port, such as <c>"kafka"</c> for port 9092.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A port is an integer of any type from 0 to 65535, a string of its digits, an endpoint, a URI, text such as
    /// <c>10.0.0.1:443</c>, <c>[2001:db8::1]:443</c>, <c>db:5432</c> or a URL, or a destructured object with a member
    /// <c>Port</c>. A property with any other value is ignored.
    /// </para>
    /// <para>
    /// The prefix of a name determines which end of a flow it describes: <c>Source</c> and <c>Destination</c>,
    /// <c>Client</c> and <c>Server</c>, <c>Local</c> and <c>Remote</c>. If both ends are known, the rules of
    /// <see cref="WellKnownPorts.ClassifyFlow(int, int, TransportProtocols)"/> choose between them. A remote port of
    /// 32768 or higher belongs to a client: it is never chosen over a local port, and it gets no name if it is the only
    /// port.
    /// </para>
    /// <para>
    /// If no service is known on the port, no name is added. A property that the event already has is never replaced.
    /// Enrichers run in the order in which they were added, so an enricher that adds a port must be added before this
    /// one.
    /// </para>
    /// </remarks>
    /// <param name="enrichmentConfiguration">The enrichment configuration of the logger.</param>
    /// <param name="portProperties">
    /// The names of the properties that have a port or an address with a port, in order of precedence. Null means the
    /// default names, which the README of the package lists.
    /// </param>
    /// <param name="transportProperties">
    /// The names of the properties to read the transport protocol from, in order of precedence. A transport protocol is
    /// text that <see cref="TransportConvert.Parse(string)"/> accepts, an IP protocol number, a
    /// <see cref="System.Net.Sockets.ProtocolType"/> or <see cref="TransportProtocols"/>. If no property has one, the
    /// port is looked up for all transport protocols; an empty array has this effect for every event. Null means the
    /// default names: <c>Transport</c>, <c>TransportProtocol</c>, <c>Protocol</c>, <c>network.transport</c>,
    /// <c>net.transport</c>, <c>transport</c>, <c>protocol</c>, <c>proto</c>.
    /// </param>
    /// <param name="serviceProperty">The name of the property to add for the service name.</param>
    /// <param name="rangeProperty">
    /// The name of the property to add for the range of the port: <c>system</c>, <c>user</c> or <c>dynamic</c>. Every
    /// port has a range, even if no service is known. Null means that the range is not added.
    /// </param>
    /// <param name="categoryProperty">
    /// The name of the property to add for the category of the service, such as <c>messaging</c> or
    /// <c>remote-access</c>, if it is known. Null means that the category is not added.
    /// </param>
    /// <param name="traitsProperty">
    /// The name of the property to add for the traits of the service, such as <c>cleartext</c>, separated by commas, if
    /// it has any. Null means that the traits are not added.
    /// </param>
    /// <param name="portFiles">
    /// The paths of files with custom services, in the format that <see cref="PortRegistryBuilder.AddFile"/> reads.
    /// Later files win. Null means no files.
    /// </param>
    /// <returns>The configuration of the logger, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="enrichmentConfiguration"/> or <paramref name="serviceProperty"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A property name or a path is null, empty or blank; <paramref name="portProperties"/> is empty; or two of the
    /// added properties have the same name.
    /// </exception>
    /// <exception cref="PortRegistryException">
    /// A file cannot be read or has bad lines, which the exception lists.
    /// </exception>
    public static LoggerConfiguration WithPortServiceName(
        this LoggerEnrichmentConfiguration enrichmentConfiguration,
        string[]? portProperties = null,
        string[]? transportProperties = null,
        string serviceProperty = DefaultServiceProperty,
        string? rangeProperty = null,
        string? categoryProperty = null,
        string? traitsProperty = null,
        string[]? portFiles = null)
    {
        ThrowIf(nameof(portFiles), OptionRules.CheckPaths(nameof(portFiles), portFiles ?? []));
        return With(
            enrichmentConfiguration,
            portProperties,
            transportProperties,
            serviceProperty,
            rangeProperty,
            categoryProperty,
            traitsProperty,
            () => RegistrySource.OfFiles(portFiles ?? []));
    }

    /// <summary>
    /// Adds the name of the service to each log event that has a port, using the services of a registry.
    /// </summary>
    /// <remarks>
    /// Ports are read and chosen as in
    /// <see cref="WithPortServiceName(LoggerEnrichmentConfiguration, string[], string[], string, string, string,
    /// string, string[])"/>.
    /// </remarks>
    /// <param name="enrichmentConfiguration">The enrichment configuration of the logger.</param>
    /// <param name="registry">The registry.</param>
    /// <param name="portProperties">The names of the properties that have a port; null means the default names.</param>
    /// <param name="transportProperties">
    /// The names of the properties that have a transport protocol; null means the default names.
    /// </param>
    /// <param name="serviceProperty">The name of the property to add for the service name.</param>
    /// <param name="rangeProperty">The name of the property to add for the range; null to omit it.</param>
    /// <param name="categoryProperty">The name of the property to add for the category; null to omit it.</param>
    /// <param name="traitsProperty">The name of the property to add for the traits; null to omit it.</param>
    /// <returns>The configuration of the logger, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="enrichmentConfiguration"/>, <paramref name="registry"/> or <paramref name="serviceProperty"/> is
    /// null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A property name is null, empty or blank; <paramref name="portProperties"/> is empty; or two of the added
    /// properties have the same name.
    /// </exception>
    public static LoggerConfiguration WithPortServiceName(
        this LoggerEnrichmentConfiguration enrichmentConfiguration,
        PortRegistry registry,
        string[]? portProperties = null,
        string[]? transportProperties = null,
        string serviceProperty = DefaultServiceProperty,
        string? rangeProperty = null,
        string? categoryProperty = null,
        string? traitsProperty = null)
    {
        _ = registry ?? throw new ArgumentNullException(nameof(registry));
        return With(
            enrichmentConfiguration,
            portProperties,
            transportProperties,
            serviceProperty,
            rangeProperty,
            categoryProperty,
            traitsProperty,
            () => RegistrySource.Of(registry));
    }

    /// <summary>
    /// Adds the name of the service to each log event that has a port, using the services of the registry that a method
    /// returns. The method is called for each event that has a port, so a program can replace its registry at any time.
    /// </summary>
    /// <remarks>
    /// Ports are read and chosen as in
    /// <see cref="WithPortServiceName(LoggerEnrichmentConfiguration, string[], string[], string, string, string,
    /// string, string[])"/>. If the method throws, the event is logged without a name, and
    /// Serilog writes the exception to its <c>SelfLog</c>.
    /// </remarks>
    /// <param name="enrichmentConfiguration">The enrichment configuration of the logger.</param>
    /// <param name="currentRegistry">The method that returns the registry.</param>
    /// <param name="portProperties">The names of the properties that have a port; null means the default names.</param>
    /// <param name="transportProperties">
    /// The names of the properties that have a transport protocol; null means the default names.
    /// </param>
    /// <param name="serviceProperty">The name of the property to add for the service name.</param>
    /// <param name="rangeProperty">The name of the property to add for the range; null to omit it.</param>
    /// <param name="categoryProperty">The name of the property to add for the category; null to omit it.</param>
    /// <param name="traitsProperty">The name of the property to add for the traits; null to omit it.</param>
    /// <returns>The configuration of the logger, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="enrichmentConfiguration"/>, <paramref name="currentRegistry"/> or
    /// <paramref name="serviceProperty"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// A property name is null, empty or blank; <paramref name="portProperties"/> is empty; or two of the added
    /// properties have the same name.
    /// </exception>
    public static LoggerConfiguration WithPortServiceName(
        this LoggerEnrichmentConfiguration enrichmentConfiguration,
        Func<PortRegistry> currentRegistry,
        string[]? portProperties = null,
        string[]? transportProperties = null,
        string serviceProperty = DefaultServiceProperty,
        string? rangeProperty = null,
        string? categoryProperty = null,
        string? traitsProperty = null)
    {
        _ = currentRegistry ?? throw new ArgumentNullException(nameof(currentRegistry));
        return With(
            enrichmentConfiguration,
            portProperties,
            transportProperties,
            serviceProperty,
            rangeProperty,
            categoryProperty,
            traitsProperty,
            () => RegistrySource.Of(currentRegistry));
    }

    private static LoggerConfiguration With(
        LoggerEnrichmentConfiguration enrichmentConfiguration,
        string[]? portProperties,
        string[]? transportProperties,
        string serviceProperty,
        string? rangeProperty,
        string? categoryProperty,
        string? traitsProperty,
        Func<RegistrySource> registry)
    {
        _ = enrichmentConfiguration ?? throw new ArgumentNullException(nameof(enrichmentConfiguration));
        _ = serviceProperty ?? throw new ArgumentNullException(nameof(serviceProperty));
        string[] ports = portProperties ?? PortPropertyNames.Ports;
        string[] transports = transportProperties ?? PortPropertyNames.Transports;
        ThrowIf(nameof(portProperties), OptionRules.CheckNames(nameof(portProperties), ports, canBeEmpty: false));
        ThrowIf(
            nameof(transportProperties),
            OptionRules.CheckNames(nameof(transportProperties), transports, canBeEmpty: true));
        var usedNames = new HashSet<string>(StringComparer.Ordinal);
        ThrowIf(
            nameof(serviceProperty), OptionRules.CheckAdded(nameof(serviceProperty), serviceProperty, usedNames));
        ThrowIf(nameof(rangeProperty), OptionRules.CheckAdded(nameof(rangeProperty), rangeProperty, usedNames));
        ThrowIf(
            nameof(categoryProperty), OptionRules.CheckAdded(nameof(categoryProperty), categoryProperty, usedNames));
        ThrowIf(nameof(traitsProperty), OptionRules.CheckAdded(nameof(traitsProperty), traitsProperty, usedNames));

        var added = new AddedNames(serviceProperty, rangeProperty, categoryProperty, traitsProperty);
        return enrichmentConfiguration.With(new PortServiceNameEnricher(
            new PortNames(ports, transports, added), new PortProperties(added), registry()));
    }

    private static void ThrowIf(string parameter, string? failure)
    {
        if (failure is not null)
            throw new ArgumentException(failure, parameter);
    }
}
