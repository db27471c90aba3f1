using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging;

/// <summary>A logger factory whose loggers add the names of services.</summary>
/// <remarks>
/// A wrapper round each <see cref="ILoggerProvider"/> would see the entries as well, but filter rules find a provider by its
/// type and the alias on it: those of a wrapped provider (<c>Logging:Console:LogLevel</c>) would no longer apply, and providers
/// that are added to the factory later would be missed. An <c>ILogEnricher</c> of Microsoft.Extensions.Telemetry never sees
/// the properties of the entry.
/// </remarks>
internal sealed class ServiceNameLoggerFactory(ILoggerFactory inner, ServiceNamer namer, bool ownsInner) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => new ServiceNameLogger(inner.CreateLogger(categoryName), namer);

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose()
    {
        if (ownsInner)
            inner.Dispose();
    }
}
