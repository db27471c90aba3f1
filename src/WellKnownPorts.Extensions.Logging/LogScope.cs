namespace NetworkPorts.Logging;

/// <summary>A scope with properties, and its parent scope.</summary>
internal sealed class LogScope(
    IEnumerable<KeyValuePair<string, object?>> state,
    LogScope? parent,
    AsyncLocal<LogScope?> current,
    IDisposable? inner)
    : IDisposable
{
    private bool _isDisposed;

    public IEnumerable<KeyValuePair<string, object?>> State => state;

    public LogScope? Parent => parent;

    public void Dispose()
    {
        // A second call must not end a scope that began after the first call.
        if (_isDisposed)
            return;
        _isDisposed = true;
        current.Value = parent;
        inner?.Dispose();
    }
}
