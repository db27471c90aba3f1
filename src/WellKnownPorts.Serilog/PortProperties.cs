using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>
/// Adds the properties of a port to events. Events share the property objects, because properties are immutable.
/// </summary>
internal sealed class PortProperties(AddedNames names)
{
    private readonly PortCache<LogEventProperty[]> _cache = new(port => PropertiesOf(names, port));

    /// <summary>Adds the properties of a port to an event, except for those that the event already has.</summary>
    /// <param name="logEvent">The event.</param>
    /// <param name="registry">The registry of the port; null for the built-in data.</param>
    /// <param name="port">The port.</param>
    public void AddTo(LogEvent logEvent, PortRegistry? registry, PortInfo port)
    {
        foreach (LogEventProperty property in _cache[registry, port])
            logEvent.AddPropertyIfAbsent(property);
    }

    private static LogEventProperty[] PropertiesOf(AddedNames names, PortInfo port)
    {
        var properties = new KeyValuePair<string, object?>[names.Count(port, AddedProperties.None)];
        names.CopyTo(properties, 0, port, AddedProperties.None);
        return [.. properties.Select(property => new LogEventProperty(property.Key, new ScalarValue(property.Value)))];
    }
}
