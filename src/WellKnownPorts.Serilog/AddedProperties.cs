using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>The properties that are added to an event; without a name for the range or the category, that one is not.</summary>
internal sealed class AddedProperties(string service, string? range, string? category)
{
    private readonly PropertyCache<string> _services = new(service, static name => name);

    private readonly PropertyCache<PortRange>? _ranges = range is null ? null : new(range, Word.Of);

    private readonly PropertyCache<PortCategory>? _categories = category is null ? null : new(category, Word.Of);

    public void AddTo(LogEvent logEvent, PortInfo port)
    {
        if (port.CommonName is { } name)
            logEvent.AddPropertyIfAbsent(_services[name]);
        if (_ranges is not null)
            logEvent.AddPropertyIfAbsent(_ranges[port.Range]);
        if (_categories is not null && port.Category is var category and not PortCategory.Unknown)
            logEvent.AddPropertyIfAbsent(_categories[category]);
    }
}
