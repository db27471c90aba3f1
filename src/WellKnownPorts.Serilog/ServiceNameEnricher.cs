using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>
/// Looks up the port in the first property that holds one, for the transport protocol of the event, and adds what is
/// known of it.
/// </summary>
internal sealed class ServiceNameEnricher(string[] portProperties, string[] transportProperties, AddedProperties added)
    : ILogEventEnricher
{
    private readonly NameSet _portNames = new(portProperties);

    private readonly NameSet _transportNames = new(transportProperties);

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        IReadOnlyDictionary<string, LogEventPropertyValue> properties = logEvent.Properties;
        if (!_portNames.MayBeIn(properties))
            return;

        foreach (string name in portProperties)
        {
            if (PortValue.TryReadPort(ScalarOf(properties, name), out ushort port))
            {
                added.AddTo(logEvent, WellKnownPorts.Lookup(port, ReadTransport(properties)));
                return;
            }
        }
    }

    private TransportProtocols ReadTransport(IReadOnlyDictionary<string, LogEventPropertyValue> properties)
    {
        if (!_transportNames.MayBeIn(properties))
            return TransportProtocols.All;

        // "Protocol" may be HTTP/2. A later property can still hold the transport protocol.
        foreach (string name in transportProperties)
        {
            if (PortValue.TryReadTransport(ScalarOf(properties, name), out TransportProtocols transport))
                return transport;
        }

        return TransportProtocols.All;
    }

    private static object? ScalarOf(IReadOnlyDictionary<string, LogEventPropertyValue> properties, string name) =>
        properties.TryGetValue(name, out LogEventPropertyValue? value) ? (value as ScalarValue)?.Value : null;
}
