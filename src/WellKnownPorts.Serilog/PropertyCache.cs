using System.Collections.Concurrent;
using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>
/// Caches the values of one property. All events share them, since properties are immutable and there are at most as
/// many values as port names.
/// </summary>
internal sealed class PropertyCache<TKey>(string propertyName, Func<TKey, string> toText)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, LogEventProperty> _properties = new();

    // A field, so that the indexer does not allocate a delegate.
    private readonly Func<TKey, LogEventProperty> _createProperty =
        key => new LogEventProperty(propertyName, new ScalarValue(toText(key)));

    public LogEventProperty this[TKey key] => _properties.GetOrAdd(key, _createProperty);
}
