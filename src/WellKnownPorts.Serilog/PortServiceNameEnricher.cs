using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>Reads the ports of an event and adds the properties of the service's port.</summary>
internal sealed class PortServiceNameEnricher(PortNames names, PortProperties added, RegistrySource registry)
    : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        var ports = default(EventPorts);

        // Serilog uses this type. Its enumerator does not allocate, but the enumerator of the interface does.
        if (logEvent.Properties is Dictionary<string, LogEventPropertyValue> dictionary)
        {
            foreach (KeyValuePair<string, LogEventPropertyValue> property in dictionary)
                Read(ref ports, property);
        }
        else
        {
            foreach (KeyValuePair<string, LogEventPropertyValue> property in logEvent.Properties)
                Read(ref ports, property);
        }

        if (!ports.HasPort)
            return;
        PortRegistry? current = registry.Registry;
        if (ports.TryFind(new PortLookup(current), out PortInfo port))
            added.AddTo(logEvent, current, port);
    }

    private void Read(ref EventPorts ports, KeyValuePair<string, LogEventPropertyValue> property)
    {
        if (names.Find(property.Key) is not { } name)
            return;
        if (property.Value is ScalarValue scalar)
            ports.Read(name, name.Role, scalar.Value);
        else if (name.Kind == PropertyKind.Port && ports.IsNeeded(name, name.Role)
            && PortOf(property.Value) is ScalarValue port)
            ports.ReadPort(name, name.Role, port.Value, isAddress: false);
    }

    /// <summary>Returns the value of the member <c>Port</c> of a destructured object or a dictionary.</summary>
    private static LogEventPropertyValue? PortOf(LogEventPropertyValue value) => value switch
    {
        StructureValue structure => structure.Properties.FirstOrDefault(member => IsPort(member.Name))?.Value,
        DictionaryValue dictionary => dictionary.Elements.FirstOrDefault(pair => IsPort(pair.Key.Value)).Value,
        _ => null,
    };

    private static bool IsPort(object? name) =>
        name is string text && text.Equals("Port", StringComparison.OrdinalIgnoreCase);
}
