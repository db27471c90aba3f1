using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging;

/// <summary>A logger factory whose loggers add service names.</summary>
/// <remarks>
/// A wrapper around each <see cref="ILoggerProvider"/> could also change the entries. But filter rules find a provider
/// by its type and its alias, so rules such as <c>Logging:Console:LogLevel</c> would no longer apply to a wrapped
/// provider, and providers that are added to the factory later would be missed. An <c>ILogEnricher</c> of
/// Microsoft.Extensions.Telemetry cannot read the properties of the entry.
/// </remarks>
internal sealed class PortServiceLoggerFactory(
    ILoggerFactory inner, PortServiceNamer namer, IDisposable reload, bool ownsInner) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => new PortServiceLogger(inner.CreateLogger(categoryName), namer);

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose()
    {
        reload.Dispose();
        if (ownsInner)
            inner.Dispose();
    }
}
