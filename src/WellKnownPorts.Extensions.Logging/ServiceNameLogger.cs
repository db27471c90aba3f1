using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging;

/// <summary>Adds the name of the service to an entry that holds a port; filters and scopes are those of the logger within.</summary>
internal sealed class ServiceNameLogger(ILogger inner, ServiceNamer namer) : ILogger
{
    // Microsoft.Extensions.Telemetry: its logger redacts the state that its own source generator makes, and knows it by its type.
    private readonly bool _isRedacting = inner.GetType().FullName == "Microsoft.Extensions.Logging.ExtendedLogger";

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (inner.IsEnabled(logLevel) && !IsToBeRedacted<TState>() && namer.For(state) is { } added)
            inner.Log(logLevel, eventId, new ServiceNameState<TState>(state, formatter, added), exception, ServiceNameState.Formatter);
        else
            inner.Log(logLevel, eventId, state, exception, formatter);
    }

    private bool IsToBeRedacted<TState>() =>
        _isRedacting && typeof(TState).FullName == "Microsoft.Extensions.Logging.LoggerMessageState";
}
