using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging;

/// <summary>
/// A logger that adds the name of the service to each entry that has a port. The inner logger handles filters and
/// scopes.
/// </summary>
internal sealed class PortServiceLogger(ILogger inner, PortServiceNamer namer) : ILogger
{
    // The logger of Microsoft.Extensions.Telemetry recognizes the states to redact by their type.
    private readonly bool _isRedacting = inner.GetType().FullName == "Microsoft.Extensions.Logging.ExtendedLogger";

    public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => namer.BeginScope(state, inner.BeginScope(state));

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        if (inner.IsEnabled(logLevel) && !IsToBeRedacted<TState>() && namer.TryExtend(state, formatter) is { } extended)
            inner.Log(logLevel, eventId, extended, exception, PortServiceState.Formatter);
        else
            inner.Log(logLevel, eventId, state, exception, formatter);
    }

    private bool IsToBeRedacted<TState>() =>
        _isRedacting && typeof(TState).FullName == "Microsoft.Extensions.Logging.LoggerMessageState";
}
