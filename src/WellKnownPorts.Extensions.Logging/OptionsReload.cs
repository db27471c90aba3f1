using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace NetworkPorts.Logging;

/// <summary>Reloads the options when their configuration changes.</summary>
internal sealed partial class OptionsReload : IDisposable
{
    private const string Category = "NetworkPorts.Logging";

    private readonly IDisposable[] _subscriptions;

    public OptionsReload(
        PortServiceNamer namer,
        IEnumerable<IOptionsChangeTokenSource<PortServiceNameOptions>> sources,
        ILoggerFactory factory) =>
        _subscriptions =
        [
            .. sources.Select(source => ChangeToken.OnChange(source.GetChangeToken, () => Reload(namer, factory))),
        ];

    public void Dispose()
    {
        foreach (IDisposable subscription in _subscriptions)
            subscription.Dispose();
    }

    /// <summary>
    /// Reloads the options. Invalid options must not stop the program: they are logged, and the previous options remain
    /// in effect.
    /// </summary>
    private static void Reload(PortServiceNamer namer, ILoggerFactory factory)
    {
        try
        {
            namer.Reload();
        }
        catch (Exception failure) when (failure is OptionsValidationException or PortRegistryException)
        {
            LogInvalidOptions(factory.CreateLogger(Category), failure);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The options for service names are invalid. The previous options remain in effect.")]
    private static partial void LogInvalidOptions(ILogger logger, Exception failure);
}
