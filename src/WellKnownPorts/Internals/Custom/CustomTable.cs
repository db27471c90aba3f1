using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// The custom services of a registry, and the built-in services that it hides. <see cref="CustomTableBuilder"/> builds
/// it. It never changes. Services are numbered in the order in which a port shows them.
/// </summary>
internal sealed class CustomTable(
    ChangedPorts changed,
    CustomPort[] ports,
    int[] portServices,
    CustomServices services,
    CustomNameTable names,
    NamePages portNames)
{
    /// <summary>No service.</summary>
    public const int None = -1;

    public CustomServices Services => services;

    public CustomNameTable Names => names;

    /// <summary>Counts the known ports. Takes time in proportion to the number of all ports.</summary>
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

    /// <summary>Returns the name of a port for all transports; null if no service is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? NameOf(ushort port)
    {
        string? name = portNames.Read(port);
        return ReferenceEquals(name, RowNameStrings.NotCreated)
            ? portNames.Write(port, NameOf(port, TransportProtocols.All))
            : name;
    }

    /// <summary>Returns the name of a port for the requested transports; null if no service is known.</summary>
    public string? NameOf(ushort port, TransportProtocols requested) =>
        FirstService(port, requested) is var service && service != None
            ? services.Name(service)
            : BuiltIn(port, requested).Name;

    /// <summary>Returns the name of a port in UTF-8; empty if no service is known.</summary>
    public ReadOnlySpan<byte> NameUtf8Of(ushort port, TransportProtocols requested) =>
        FirstService(port, requested) is var service && service != None
            ? services.NameUtf8(service)
            : BuiltIn(port, requested).GetNameUtf8();

    /// <summary>Returns the description of the service that names a port; null if no service is known.</summary>
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

    /// <summary>Returns the number of the first custom service that matches; <see cref="None"/> if there is none.</summary>
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

    /// <summary>
    /// Returns the requested transports for which the built-in services of a port are not hidden.
    /// </summary>
    public TransportProtocols Visible(ushort port, TransportProtocols requested) =>
        IsChanged(port) ? requested & ~Port(port).Hidden : requested;

    /// <summary>
    /// Returns the custom services of a port, the most prominent first, as a part of <see cref="ServiceAt"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public (int Start, int End) ServicesOf(ushort port)
    {
        CustomPort changes = IsChanged(port) ? Port(port) : default;
        return (changes.FirstService, changes.FirstService + changes.ServiceCount);
    }

    /// <summary>
    /// Returns the number of the custom service at an index of the list of the services of ports, or of names.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int ServiceAt(int index, bool ofName) => ofName ? names.ServiceAt(index) : portServices[index];

    // These are not inlined, because that would make the enumeration of built-in services slower.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public TransportProtocols TransportsOf(int service) => services[service].Transports;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public ushort FirstPortOf(int service) => services[service].FirstPort;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public ushort LastPortOf(int service) => services[service].LastPort;

    /// <summary>
    /// Returns whether a custom service shows that a port is the service's. On an ephemeral port, a service on a range
    /// of ports does not: a client gets a port of the range by chance.
    /// </summary>
    public bool IsEvidence(ushort port, TransportProtocols transports, bool isEphemeral) =>
        IsChanged(port) && ((isEphemeral ? Port(port).NamedAlone : Port(port).Named) & transports) != 0;

    /// <summary>Returns whether a port has a service that is not hidden, or a reservation.</summary>
    public bool IsKnown(ushort port) =>
        HasService(port, TransportProtocols.All)
        || PortTable.Status(PortTable.FirstRow(port), TransportProtocols.All) == PortStatus.Reserved;

    /// <summary>Returns whether the registry has a custom service on the port or hides its built-in services.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsChanged(ushort port) => changed.Contains(port);

    /// <summary>Returns what the built-in data say about a port, without the services that are hidden.</summary>
    private PortInfo BuiltIn(ushort port, TransportProtocols requested) => new(port, Visible(port, requested));

    private ref readonly CustomPort Port(ushort port) => ref ports[changed.Rank(port)];
}
