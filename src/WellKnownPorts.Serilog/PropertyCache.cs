using System.Collections.Concurrent;
using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>
/// The values of one property, each made when it is first needed and then shared by all events: properties never change,
/// and there are no more of them than names of ports.
/// </summary>
internal sealed class PropertyCache<TKey>(string propertyName, Func<TKey, string> textOf)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, LogEventProperty> _properties = new();

    // Kept, so that a read makes no delegate.
    private readonly Func<TKey, LogEventProperty> _make = key => new LogEventProperty(propertyName, new ScalarValue(textOf(key)));

    public LogEventProperty this[TKey key] => _properties.GetOrAdd(key, _make);
}
