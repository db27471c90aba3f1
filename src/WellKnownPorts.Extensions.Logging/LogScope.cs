namespace NetworkPorts.Logging;

/// <summary>A scope whose properties may have a port, and the scope around it.</summary>
internal sealed class LogScope(
    IEnumerable<KeyValuePair<string, object?>> state, LogScope? parent, AsyncLocal<LogScope?> current, IDisposable? inner)
    : IDisposable
{
    public IEnumerable<KeyValuePair<string, object?>> State => state;

    public LogScope? Parent => parent;

    public void Dispose()
    {
        current.Value = parent;
        inner?.Dispose();
    }
}
