using Microsoft.Extensions.Logging;

namespace NetworkPorts.Documentation.Tests;

/// <summary>A provider that keeps the properties of the last entry.</summary>
internal sealed class LastEntryProvider : ILoggerProvider, ILogger
{
    public IReadOnlyList<KeyValuePair<string, object?>>? Properties { get; private set; }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) =>
        Properties = state as IReadOnlyList<KeyValuePair<string, object?>>;

    public void Dispose()
    {
    }
}
