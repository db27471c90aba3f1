using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging;

/// <summary>The registration of a logger factory that adds names to the entries of the one registered before it.</summary>
internal sealed class FactoryDecoration(ServiceDescriptor inner)
{
    /// <summary>Decorates the logger factory that would be resolved, unless it is decorated already.</summary>
    public static void AddTo(IServiceCollection services)
    {
        ServiceDescriptor current = services.Last(service => service.ServiceType == typeof(ILoggerFactory) && !service.IsKeyedService);
        if (current.ImplementationFactory?.Target is FactoryDecoration)
            return;

        // By its own type the container makes it as before: with the constructor of its choice, once, and disposed at the end.
        if (current.ImplementationType is { } type)
            services.TryAdd(new ServiceDescriptor(type, type, current.Lifetime));

        // The one before stays, for those who look whether it is registered.
        services.Add(new ServiceDescriptor(typeof(ILoggerFactory), new FactoryDecoration(current).Create, current.Lifetime));
    }

    private ServiceNameLoggerFactory Create(IServiceProvider services)
    {
        ServiceNamer namer = services.GetRequiredService<ServiceNamer>();
        if (inner.ImplementationInstance is ILoggerFactory instance)
            return new(instance, namer, ownsInner: false);

        object made = inner.ImplementationType is { } type
            ? services.GetRequiredService(type)
            : inner.ImplementationFactory!(services);
        return new((ILoggerFactory)made, namer, ownsInner: true);
    }
}
