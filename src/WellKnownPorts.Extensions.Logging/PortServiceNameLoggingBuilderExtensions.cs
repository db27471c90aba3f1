using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NetworkPorts.Logging;

namespace Microsoft.Extensions.Logging;

/// <summary>Adds service names to log entries through <see cref="ILoggingBuilder"/>.</summary>
public static class PortServiceNameLoggingBuilderExtensions
{
    /// <summary>
    /// Adds the name of the service to each log entry that has a port, such as <c>"kafka"</c> for port 9092.
    /// </summary>
    /// <remarks>
    /// This applies to all providers, whether they are added before or after this call. The state of an entry with a
    /// name is a list of properties, and the name comes before the message template. The message, filters and scopes do
    /// not change. If the entry has no port, its scopes are read, starting with the innermost. This method decorates
    /// the registered <see cref="ILoggerFactory"/>, so call it after anything that replaces the factory, such as
    /// Serilog or the enrichment of Microsoft.Extensions.Telemetry. For the defaults, see
    /// <see cref="PortServiceNameOptions"/>.
    /// </remarks>
    /// <param name="builder">The logging builder.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ILoggingBuilder AddPortServiceNames(this ILoggingBuilder builder)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        IServiceCollection services = builder.Services;
        services.AddLogging();
        services.TryAddSingleton<PortServiceNamer>();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<PortServiceNameOptions>, PortServiceNameOptionsValidator>());
        FactoryDecoration.AddTo(services);
        return builder;
    }

    /// <summary>
    /// Adds the name of the service to each log entry that has a port, as
    /// <see cref="AddPortServiceNames(ILoggingBuilder)"/> does, and configures the options.
    /// </summary>
    /// <param name="builder">The logging builder.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="configure"/> is null.
    /// </exception>
    public static ILoggingBuilder AddPortServiceNames(
        this ILoggingBuilder builder, Action<PortServiceNameOptions> configure)
    {
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        builder.AddPortServiceNames();
        builder.Services.Configure(configure);
        return builder;
    }

    /// <summary>
    /// Adds the name of the service to each log entry that has a port, as
    /// <see cref="AddPortServiceNames(ILoggingBuilder)"/> does, and reads the options from a configuration section.
    /// </summary>
    /// <remarks>
    /// The keys are the names of the options, such as <c>PortProperties</c> and <c>PortFiles</c>. A configured list
    /// replaces the default list. A list with one element can be a single string. When the configuration is reloaded,
    /// the options and the files of custom services are read again. If they are invalid, an error is logged, and the
    /// previous options remain in effect.
    /// </remarks>
    /// <param name="builder">The logging builder.</param>
    /// <param name="configuration">The section, such as <c>Logging:PortServiceNames</c>.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="configuration"/> is null.
    /// </exception>
    public static ILoggingBuilder AddPortServiceNames(this ILoggingBuilder builder, IConfiguration configuration)
    {
        _ = configuration ?? throw new ArgumentNullException(nameof(configuration));
        builder.AddPortServiceNames();
        var options = new ConfiguredOptions(configuration);
        builder.Services.AddSingleton<IConfigureOptions<PortServiceNameOptions>>(options);
        builder.Services.AddSingleton<IOptionsChangeTokenSource<PortServiceNameOptions>>(options);
        return builder;
    }
}
