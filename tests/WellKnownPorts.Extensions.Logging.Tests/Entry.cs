using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

/// <summary>A log entry that a provider received.</summary>
public sealed record Entry(
    string Category,
    LogLevel Level,
    EventId EventId,
    Type StateType,
    KeyValuePair<string, object?>[] Properties,
    string StateText,
    string Message,
    Exception? Exception,
    string[] Scopes)
{
    public object? this[string property] => Properties.SingleOrDefault(pair => pair.Key == property).Value;

    public string[] Names => [.. Properties.Select(property => property.Key)];
}
