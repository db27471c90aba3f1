using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NetworkPorts.Logging;

namespace Microsoft.Extensions.Logging;

/// <summary>Adds service names to log entries through <see cref="ILoggingBuilder"/>.</summary>
public static class ServiceNameLoggingBuilderExtensions
{
    /// <summary>
    /// Adds the name of the service to each log entry that has a port, such as <c>"kafka"</c> for port 9092.
    /// </summary>
    /// <remarks>
    /// This applies to all providers, whether they are added before or after this call. The state of such an entry is
    /// still a list of properties; the name comes before the message template. The message, filters and scopes do not
    /// change. This method decorates the registered <see cref="ILoggerFactory"/>, so call it after anything that
    /// replaces the factory, such as Serilog or the enrichment of Microsoft.Extensions.Telemetry.
    /// <see cref="ServiceNameOptions"/> has the defaults.
    /// </remarks>
    /// <param name="builder">The logging builder.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
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
    /// Adds the name of the service to each log entry that has a port, as
    /// <see cref="AddServiceNames(ILoggingBuilder)"/> does, and configures the options.
    /// </summary>
    /// <param name="builder">The logging builder.</param>
    /// <param name="configure">Configures the options.</param>
    /// <returns>The same builder, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="configure"/> is null.
    /// </exception>
    public static ILoggingBuilder AddServiceNames(this ILoggingBuilder builder, Action<ServiceNameOptions> configure)
    {
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        builder.AddServiceNames();
        builder.Services.Configure(configure);
        return builder;
    }
}
