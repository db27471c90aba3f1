using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>
/// Looks the first property up that holds a port number, as the transport protocol beside it sees it, and adds what is
/// known. Used by many threads at once.
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
            if (PortValue.TryRead(Scalar(properties, name), out ushort port))
            {
                added.AddTo(logEvent, WellKnownPorts.Lookup(port, Transport(properties)));
                return;
            }
        }
    }

    private TransportProtocols Transport(IReadOnlyDictionary<string, LogEventPropertyValue> properties)
    {
        if (!_transportNames.MayBeIn(properties))
            return TransportProtocols.All;

        // A "Protocol" may well be HTTP/2: then a later property may still tell the transport.
        foreach (string name in transportProperties)
        {
            TransportProtocols transport = PortValue.ReadTransport(Scalar(properties, name));
            if (transport != TransportProtocols.All)
                return transport;
        }

        return TransportProtocols.All;
    }

    private static object? Scalar(IReadOnlyDictionary<string, LogEventPropertyValue> properties, string name) =>
        properties.TryGetValue(name, out LogEventPropertyValue? value) ? (value as ScalarValue)?.Value : null;
}
