using Serilog.Events;

namespace NetworkPorts.Logging;

/// <summary>
/// Adds what is known about a port to events. All events share the properties, because properties never change.
/// </summary>
internal sealed class PortProperties
{
    private readonly AddedNames _names;
    private readonly BoundedCache<string, LogEventProperty> _services;
    private readonly BoundedCache<PortRange, LogEventProperty>? _ranges;
    private readonly BoundedCache<PortCategory, LogEventProperty>? _categories;
    private readonly BoundedCache<PortTraits, LogEventProperty>? _traits;

    public PortProperties(AddedNames names)
    {
        _names = names;
        _services = new(name => PropertyOf(_names.Service, name));
        _ranges = names.Range is { } range ? new(value => PropertyOf(range, value.ToWord())) : null;
        _categories = names.Category is { } category ? new(value => PropertyOf(category, value.ToWord())) : null;
        _traits = names.Traits is { } traits ? new(value => PropertyOf(traits, value.ToWords())) : null;
    }

    public void AddTo(LogEvent logEvent, PortInfo port)
    {
        if (port.Name is { } name)
            logEvent.AddPropertyIfAbsent(_services[name]);
        if (_ranges is not null)
            logEvent.AddPropertyIfAbsent(_ranges[port.Range]);
        if (_categories is not null && port.Category is var category and not PortCategory.Unknown)
            logEvent.AddPropertyIfAbsent(_categories[category]);
        if (_traits is not null && port.Traits is var traits and not PortTraits.None)
            logEvent.AddPropertyIfAbsent(_traits[traits]);
    }

    private static LogEventProperty PropertyOf(string name, string value) => new(name, new ScalarValue(value));
}
