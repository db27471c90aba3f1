using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NetworkPorts.Logging;

/// <summary>Registers a logger factory that decorates the one that was registered before it.</summary>
internal sealed class FactoryDecoration(ServiceDescriptor inner)
{
    /// <summary>
    /// Decorates the logger factory that the container would resolve, unless it is already decorated.
    /// </summary>
    public static void AddTo(IServiceCollection services)
    {
        ServiceDescriptor current =
            services.Last(service => service.ServiceType == typeof(ILoggerFactory) && !service.IsKeyedService);
        if (current.ImplementationFactory?.Target is FactoryDecoration)
            return;

        // Register the type itself, so that the container still chooses its constructor and disposes of it.
        if (current.ImplementationType is { } type)
            services.TryAdd(new ServiceDescriptor(type, type, current.Lifetime));

        // Keep the original registration; other code may check for it.
        var decoration = new FactoryDecoration(current);
        services.Add(new ServiceDescriptor(typeof(ILoggerFactory), decoration.CreateFactory, current.Lifetime));
    }

    private PortServiceLoggerFactory CreateFactory(IServiceProvider services)
    {
        PortServiceNamer namer = services.GetRequiredService<PortServiceNamer>();
        bool ownsInner = inner.ImplementationInstance is null;
        var factory = (ILoggerFactory)(inner.ImplementationInstance
            ?? (inner.ImplementationType is { } type
                ? services.GetRequiredService(type)
                : inner.ImplementationFactory!(services)));
        var reload = new OptionsReload(
            namer, services.GetServices<IOptionsChangeTokenSource<PortServiceNameOptions>>(), factory);
        return new(factory, namer, reload, ownsInner);
    }
}
