using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NetworkPorts.Logging;

namespace Microsoft.Extensions.Logging;

/// <summary>Sets up the names of services in log entries.</summary>
public static class ServiceNameLoggingBuilderExtensions
{
    /// <summary>
    /// Adds a property with the name of the service to every log entry that has a property with a port, for all providers,
    /// whether they were added before or are added later.
    /// </summary>
    /// <remarks>
    /// The state of such an entry stays a list of properties, with the name added before the message template. Message,
    /// filters and scopes stay as they are. The registered <see cref="ILoggerFactory"/> is decorated: what replaces it (Serilog,
    /// the enrichment of Microsoft.Extensions.Telemetry) must be called before.
    /// </remarks>
    /// <param name="builder">The builder of the logging.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ILoggingBuilder AddServiceNames(this ILoggingBuilder builder)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        IServiceCollection services = builder.Services;
        services.AddLogging();
        services.TryAddSingleton<ServiceNamer>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ServiceNameOptions>, ServiceNameOptionsValidator>());
        FactoryDecoration.AddTo(services);
        return builder;
    }

    /// <summary>
    /// Adds a property with the name of the service to every log entry that has a property with a port, as
    /// <see cref="AddServiceNames(ILoggingBuilder)"/> does, with options.
    /// </summary>
    /// <param name="builder">The builder of the logging.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="configure"/> is null.</exception>
    public static ILoggingBuilder AddServiceNames(this ILoggingBuilder builder, Action<ServiceNameOptions> configure)
    {
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        builder.AddServiceNames();
        builder.Services.Configure(configure);
        return builder;
    }
}
