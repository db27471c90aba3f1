using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>
/// Adds the name, the range and the category of a port to an event. A null property name means that the value is not
/// added.
/// </summary>
internal sealed class AddedProperties(string serviceProperty, string? rangeProperty, string? categoryProperty)
{
    private readonly PropertyCache<string> _services = new(serviceProperty, static name => name);

    private readonly PropertyCache<PortRange>? _ranges =
        rangeProperty is null ? null : new(rangeProperty, PortWords.ToWord);

    private readonly PropertyCache<PortCategory>? _categories =
        categoryProperty is null ? null : new(categoryProperty, PortWords.ToWord);

    public void AddTo(LogEvent logEvent, PortInfo port)
    {
        if (port.Name is { } name)
            logEvent.AddPropertyIfAbsent(_services[name]);
        if (_ranges is not null)
            logEvent.AddPropertyIfAbsent(_ranges[port.Range]);
        if (_categories is not null && port.Category is var category and not PortCategory.Unknown)
            logEvent.AddPropertyIfAbsent(_categories[category]);
    }
}
