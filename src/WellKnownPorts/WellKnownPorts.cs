using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// What a port number means: from the whole IANA Service Name and Transport Protocol Port Number Registry (RFC 6335), and
/// beside it, marked as what they are, the common uses of ports.
/// </summary>
/// <remarks>
/// The tables are constant data of the assembly: nothing is loaded, built or warmed up, and a lookup allocates nothing.
/// All members may be used from any number of threads.
/// </remarks>
public static partial class WellKnownPorts
{
    private const int FirstUserPort = 1024;
    private const int FirstDynamicPort = 49152;

    /// <summary>The date of the registry snapshot, in ISO 8601: <c>"2026-09-17"</c>.</summary>
    public static string RegistryVersion => PortTables.Version;

    /// <summary>Each port that has a record, a reservation or a common use, in ascending order.</summary>
    public static PortDictionary Ports => PortDictionary.Instance;

    /// <summary>Returns what is known of a port. Every port number has an answer, if only its range.</summary>
    /// <param name="port">A port number, 0 to 65535.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="port"/> is not from 0 to 65535.</exception>
    public static PortInfo Lookup(int port) => (uint)port <= ushort.MaxValue ? new((ushort)port) : throw NotAPort(port, nameof(port));

    /// <summary>Returns what is known of a port. Every port number has an answer, if only its range.</summary>
    /// <param name="port">A port number.</param>
    public static PortInfo Lookup(ushort port) => new(port);

    /// <summary>Returns a port as one transport protocol sees it, or several: UDP 514 is syslog, TCP 514 is shell.</summary>
    /// <param name="port">A port number, 0 to 65535.</param>
    /// <param name="transport">
    /// The transport protocols whose records answer; a record that was registered without one answers for each of them.
    /// <see cref="TransportProtocols.None"/> and undefined bits match nothing.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="port"/> is not from 0 to 65535.</exception>
    public static PortInfo Lookup(int port, TransportProtocols transport) =>
        (uint)port <= ushort.MaxValue ? Lookup((ushort)port, transport) : throw NotAPort(port, nameof(port));

    /// <summary>Returns a port as one transport protocol sees it, or several: UDP 514 is syslog, TCP 514 is shell.</summary>
    /// <param name="port">A port number.</param>
    /// <param name="transport">
    /// The transport protocols whose records answer; a record that was registered without one answers for each of them.
    /// <see cref="TransportProtocols.None"/> and undefined bits match nothing.
    /// </param>
    public static PortInfo Lookup(ushort port, TransportProtocols transport) =>
        new(port, transport);

    /// <summary>Looks a port up without ever throwing.</summary>
    /// <param name="port">Any number.</param>
    /// <param name="info">What is known of the port; <c>default</c> where it is not a port number.</param>
    /// <returns>Whether it is a port number, 0 to 65535, on which a service is known, be it registered or in common use.</returns>
    public static bool TryLookup(int port, out PortInfo info) => TryLookup(port, TransportProtocols.All, out info);

    /// <summary>Looks a port up, as one transport protocol or several see it, without ever throwing.</summary>
    /// <param name="port">Any number.</param>
    /// <param name="transport">The transport protocols whose records answer, as for <see cref="Lookup(int, TransportProtocols)"/>.</param>
    /// <param name="info">What is known of the port; <c>default</c> where it is not a port number.</param>
    /// <returns>
    /// Whether it is a port number, 0 to 65535, on which a service is known for the transport, be it registered or in
    /// common use.
    /// </returns>
    public static bool TryLookup(int port, TransportProtocols transport, out PortInfo info)
    {
        bool isPort = (uint)port <= ushort.MaxValue;
        info = isPort ? Lookup((ushort)port, transport) : default;
        return isPort && info.HasService;
    }

    /// <summary>Returns the range that a port number lies in (RFC 6335, section 6).</summary>
    /// <param name="port">A port number, 0 to 65535.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="port"/> is not from 0 to 65535.</exception>
    public static PortRange Classify(int port) =>
        (uint)port <= ushort.MaxValue ? Classify((ushort)port) : throw NotAPort(port, nameof(port));

    /// <summary>Returns the range that a port number lies in (RFC 6335, section 6).</summary>
    /// <param name="port">A port number.</param>
    public static PortRange Classify(ushort port) =>
        (PortRange)((port >= FirstUserPort ? 1 : 0) + (port >= FirstDynamicPort ? 1 : 0));

    /// <summary>Returns the range of each of many port numbers (RFC 6335, section 6), a vector at a time.</summary>
    /// <param name="ports">Port numbers.</param>
    /// <param name="ranges">Receives the range of each port at the same index; what lies behind them is left as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="ranges"/> is shorter than <paramref name="ports"/>.</exception>
    public static void Classify(ReadOnlySpan<ushort> ports, Span<PortRange> ranges)
    {
        if (ranges.Length < ports.Length)
            throw new ArgumentException($"The destination holds {ranges.Length} ranges, for {ports.Length} ports.", nameof(ranges));

        for (int i = RangeVectors.Classify(ports, ranges); i < ports.Length; i++)
            ranges[i] = Classify(ports[i]);
    }

    /// <summary>
    /// Returns every record that has a service name as its name or as an alias: the registered ones, then the common uses,
    /// each in the order of their ports.
    /// </summary>
    /// <param name="serviceName">A service name (RFC 6335, section 5.1), in upper or lower case.</param>
    /// <returns>The records; none where the name is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="serviceName"/> is null.</exception>
    public static ServiceRecords Find(string serviceName) =>
        Find((serviceName ?? throw new ArgumentNullException(nameof(serviceName))).AsSpan());

    /// <summary>
    /// Returns every record that has a service name as its name or as an alias: the registered ones, then the common uses,
    /// each in the order of their ports.
    /// </summary>
    /// <param name="serviceName">A service name (RFC 6335, section 5.1), in upper or lower case.</param>
    /// <returns>The records; none where the name is not known.</returns>
    public static ServiceRecords Find(ReadOnlySpan<char> serviceName) =>
        NameIndex.Find(serviceName) is >= 0 and int place ? NameRows.Records(place) : default;

    /// <summary>
    /// Finds the first record that has a service name as its name or as an alias: that of the lowest port, and a registered
    /// one before a common use.
    /// </summary>
    /// <param name="serviceName">A service name (RFC 6335, section 5.1), in upper or lower case.</param>
    /// <param name="record">The record; <c>default</c> where the name is not known.</param>
    /// <returns>Whether the name is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="serviceName"/> is null.</exception>
    public static bool TryFind(string serviceName, out ServiceRecord record) =>
        TryFind((serviceName ?? throw new ArgumentNullException(nameof(serviceName))).AsSpan(), out record);

    /// <summary>
    /// Finds the first record that has a service name as its name or as an alias: that of the lowest port, and a registered
    /// one before a common use.
    /// </summary>
    /// <param name="serviceName">A service name (RFC 6335, section 5.1), in upper or lower case.</param>
    /// <param name="record">The record; <c>default</c> where the name is not known.</param>
    /// <returns>Whether the name is known.</returns>
    public static bool TryFind(ReadOnlySpan<char> serviceName, out ServiceRecord record)
    {
        int place = NameIndex.Find(serviceName);
        record = place < 0 ? default : new ServiceRecord(NameRows.First(place));
        return place >= 0;
    }

    private static ArgumentOutOfRangeException NotAPort(int port, string parameter) =>
        new(parameter, port, "A port number is from 0 to 65535.");
}
