using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Documentation.Tests;

/// <summary>Adds a property to each event. The value may be null.</summary>
internal sealed class PropertyEnricher(KeyValuePair<string, object?> property) : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) =>
        logEvent.AddPropertyIfAbsent(propertyFactory.CreateProperty(property.Key, property.Value));
}
