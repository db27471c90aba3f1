using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// The custom services of a registry, and the built-in services that the registry hides. The table is immutable;
/// <see cref="CustomTableBuilder"/> builds it. Services are numbered in the order in which a port lists them.
/// </summary>
internal sealed class CustomTable(
    ChangedPorts changed,
    CustomPort[] ports,
    int[] portServices,
    CustomServices services,
    CustomNameTable names,
    NamePages portNames)
{
    /// <summary>The number that means no service.</summary>
    public const int None = -1;

    public CustomServices Services => services;

    public CustomNameTable Names => names;

    /// <summary>Returns the number of known ports. The method checks all 65,536 ports.</summary>
    public int CountKnownPorts()
    {
        int count = PortTables.KnownPortCount;
        for (int number = 0; number <= ushort.MaxValue; number++)
        {
            ushort port = (ushort)number;
            if (IsChanged(port))
                count += (IsKnown(port) ? 1 : 0) - (PortTable.IsKnown(PortTable.FirstRow(port)) ? 1 : 0);
        }

        return count;
    }

    /// <summary>Returns the name of a port for all transports, or null if no service is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? NameOf(ushort port)
    {
        string? name = portNames.Read(port);
        return ReferenceEquals(name, RowNameStrings.NotCreated)
            ? portNames.Write(port, NameOf(port, TransportProtocols.All))
            : name;
    }

    /// <summary>Returns the name of a port for the requested transports, or null if no service is known.</summary>
    public string? NameOf(ushort port, TransportProtocols requested) =>
        FirstService(port, requested) is var service && service != None
            ? services.Name(service)
            : BuiltIn(port, requested).Name;

    /// <summary>Returns the name of a port in UTF-8, or an empty span if no service is known.</summary>
    public ReadOnlySpan<byte> NameUtf8Of(ushort port, TransportProtocols requested) =>
        FirstService(port, requested) is var service && service != None
            ? services.NameUtf8(service)
            : BuiltIn(port, requested).GetNameUtf8();

    /// <summary>Returns the description of the service that names a port, or null if no service is known.</summary>
    public string? DescriptionOf(ushort port, TransportProtocols requested) =>
        FirstService(port, requested) is var service && service != None
            ? services.Description(service)
            : BuiltIn(port, requested).Description;

    /// <summary>Returns the category of the service that names a port.</summary>
    public PortCategory CategoryOf(ushort port, TransportProtocols requested) =>
        FirstService(port, requested) is var service && service != None
            ? services[service].Category
            : BuiltIn(port, requested).Category;

    /// <summary>Returns the traits of the service that names a port.</summary>
    public PortTraits TraitsOf(ushort port, TransportProtocols requested) =>
        FirstService(port, requested) is var service && service != None
            ? services[service].Traits
            : BuiltIn(port, requested).Traits;

    /// <summary>Returns whether a port has a service that is not hidden.</summary>
    public bool HasService(ushort port, TransportProtocols requested) =>
        FirstService(port, requested) != None || BuiltIn(port, requested).HasService;

    /// <summary>
    /// Returns the number of the first custom service that matches, or <see cref="None"/> if no service matches.
    /// </summary>
    private int FirstService(ushort port, TransportProtocols requested)
    {
        (int start, int end) = ServicesOf(port);
        for (int i = start; i < end; i++)
        {
            if ((services[portServices[i]].Transports & requested) != 0)
                return portServices[i];
        }

        return None;
    }

    /// <summary>Returns the requested transports for which the built-in services of a port are not hidden.</summary>
    public TransportProtocols Visible(ushort port, TransportProtocols requested) =>
        IsChanged(port) ? requested & ~Port(port).Hidden : requested;

    /// <summary>
    /// Returns the range of <see cref="ServiceAt"/> indexes for the custom services of a port, the most prominent
    /// service first.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public (int Start, int End) ServicesOf(ushort port)
    {
        CustomPort changes = IsChanged(port) ? Port(port) : default;
        return (changes.FirstService, changes.FirstService + changes.ServiceCount);
    }

    /// <summary>
    /// Returns the number of the custom service at an index in the list of services by port or by name.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int ServiceAt(int index, bool ofName) => ofName ? names.ServiceAt(index) : portServices[index];

    // Inlining these methods would make the enumeration of built-in services slower.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public TransportProtocols TransportsOf(int service) => services[service].Transports;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public ushort FirstPortOf(int service) => services[service].FirstPort;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public ushort LastPortOf(int service) => services[service].LastPort;

    /// <summary>
    /// Returns whether a custom service is evidence that a port is on the service side of a flow. On an ephemeral port,
    /// a service that uses a range of ports is not evidence, because a client can get a port of that range by chance.
    /// </summary>
    public bool IsEvidence(ushort port, TransportProtocols transports, bool isEphemeral) =>
        IsChanged(port) && ((isEphemeral ? Port(port).NamedBySinglePort : Port(port).Named) & transports) != 0;

    /// <summary>Returns whether a port has a reservation or a service that is not hidden.</summary>
    public bool IsKnown(ushort port) =>
        HasService(port, TransportProtocols.All)
        || PortTable.Status(PortTable.FirstRow(port), TransportProtocols.All) == PortStatus.Reserved;

    /// <summary>Returns whether the registry adds a custom service to a port or hides its built-in services.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsChanged(ushort port) => changed.Contains(port);

    /// <summary>Returns the built-in data of a port, without the hidden services.</summary>
    private PortInfo BuiltIn(ushort port, TransportProtocols requested) => new(port, Visible(port, requested));

    private ref readonly CustomPort Port(ushort port) => ref ports[changed.Rank(port)];
}
