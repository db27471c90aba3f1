using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

/// <summary>Logs through the real logger factory, and returns the entry that a provider received.</summary>
internal static class Capture
{
    public static Entry Of(Action<ILogger> log, Action<PortServiceNameOptions>? configure = null)
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = Factory(provider, configure);
        log(factory.CreateLogger("Test"));
        return provider.Entry;
    }

    /// <summary>Logs a list of properties that has no message template.</summary>
    public static Entry OfList(params KeyValuePair<string, object?>[] state) =>
        Of(log => log.Log(LogLevel.Information, 0, state, null, (_, _) => ""));

    public static ILoggerFactory Factory(ILoggerProvider provider, Action<PortServiceNameOptions>? configure = null) =>
        LoggerFactory.Create(logging =>
        {
            logging.AddProvider(provider);
            logging.AddPortServiceNames(configure ?? (_ => { }));
        });
}
