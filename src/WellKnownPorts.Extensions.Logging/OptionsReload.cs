using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace NetworkPorts.Logging;

/// <summary>Reads the options again when their configuration changes.</summary>
internal sealed partial class OptionsReload : IDisposable
{
    private const string Category = "NetworkPorts.Logging";

    private readonly IDisposable[] _subscriptions;

    public OptionsReload(
        PortServiceNamer namer, IEnumerable<IOptionsChangeTokenSource<PortServiceNameOptions>> sources, ILoggerFactory factory) =>
        _subscriptions = [.. sources.Select(source => ChangeToken.OnChange(source.GetChangeToken, () => Reload(namer, factory)))];

    public void Dispose()
    {
        foreach (IDisposable subscription in _subscriptions)
            subscription.Dispose();
    }

    /// <summary>A change must not end the program, so the earlier options stay in force if the new ones are invalid.</summary>
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
        Message = "The options for the names of services are invalid. The earlier ones stay in force.")]
    private static partial void LogInvalidOptions(ILogger logger, Exception failure);
}
