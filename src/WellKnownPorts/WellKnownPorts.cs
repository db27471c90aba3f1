using System.Runtime.InteropServices;
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// Looks up the services of a port number, the ports of a service name, and the service port of a network flow.
/// </summary>
/// <remarks>
/// <para>
/// The data is the IANA Service Name and Transport Protocol Port Number Registry (RFC 6335) and a curated list of
/// common uses. It is compiled into the assembly, so nothing is loaded at startup. Use
/// <see cref="PortRegistryBuilder"/> to add your own services.
/// </para>
/// <para>
/// Lookups do not allocate memory, except that the string of a name or description is created on first use and then
/// cached. All members are thread-safe.
/// </para>
/// </remarks>
public static partial class WellKnownPorts
{
    /// <summary>
    /// Gets the date of the built-in copy of the IANA registry in ISO 8601 format, such as <c>"2026-08-17"</c>.
    /// </summary>
    public static string RegistryVersion => PortTables.Version;

    /// <summary>
    /// Gets the known ports, in ascending order. A known port has a registered service or a common use, or is reserved
    /// in the IANA registry.
    /// </summary>
    public static PortDictionary Ports => PortDictionary.BuiltIn;

    /// <summary>Returns what is known about a port, for all transport protocols.</summary>
    /// <param name="port">The port number, 0 to 65535.</param>
    /// <returns>
    /// The port, even if no service is known. Use <see cref="PortInfo.HasService"/> to check.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="port"/> is not between 0 and 65535.</exception>
    public static PortInfo Lookup(int port)
    {
        ThrowHelper.ThrowIfNotPort(port, nameof(port));
        return new((ushort)port);
    }

    /// <summary>Returns what is known about a port, for all transport protocols.</summary>
    /// <param name="port">The port number.</param>
    /// <returns>
    /// The port, even if no service is known. Use <see cref="PortInfo.HasService"/> to check.
    /// </returns>
    public static PortInfo Lookup(ushort port) => new(port);

    /// <summary>
    /// Returns what is known about a port for one or more transport protocols. For example, 514 is rsh over TCP and
    /// syslog over UDP.
    /// </summary>
    /// <param name="port">The port number, 0 to 65535.</param>
    /// <param name="transport">
    /// The transport protocols, which select the records. A record that was registered without a transport matches
    /// every transport protocol. <see cref="TransportProtocols.None"/> matches no records.
    /// </param>
    /// <returns>
    /// The port, even if no service is known. Use <see cref="PortInfo.HasService"/> to check.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="port"/> is not between 0 and 65535, or <paramref name="transport"/> contains undefined bits.
    /// </exception>
    public static PortInfo Lookup(int port, TransportProtocols transport)
    {
        ThrowHelper.ThrowIfNotPort(port, nameof(port));
        return Lookup((ushort)port, transport);
    }

    /// <summary>
    /// Returns what is known about a port for one or more transport protocols. For example, 514 is rsh over TCP and
    /// syslog over UDP.
    /// </summary>
    /// <param name="port">The port number.</param>
    /// <param name="transport">
    /// The transport protocols, which select the records. A record that was registered without a transport matches
    /// every transport protocol. <see cref="TransportProtocols.None"/> matches no records.
    /// </param>
    /// <returns>
    /// The port, even if no service is known. Use <see cref="PortInfo.HasService"/> to check.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="transport"/> contains undefined bits.</exception>
    public static PortInfo Lookup(ushort port, TransportProtocols transport)
    {
        ThrowHelper.ThrowIfUndefined(transport, nameof(transport));
        return new(port, transport);
    }

    /// <summary>Looks up a port for all transport protocols, without throwing an exception.</summary>
    /// <param name="port">Any number.</param>
    /// <param name="info">
    /// The result of <see cref="Lookup(int)"/>; <c>default</c> if the method returns false.
    /// </param>
    /// <returns>
    /// True if the number is between 0 and 65535, even if no service is known; otherwise, false.
    /// </returns>
    public static bool TryLookup(int port, out PortInfo info) => TryLookup(port, TransportProtocols.All, out info);

    /// <summary>Looks up a port for one or more transport protocols, without throwing an exception.</summary>
    /// <param name="port">Any number.</param>
    /// <param name="transport">Any value, including undefined bits.</param>
    /// <param name="info">
    /// The result of <see cref="Lookup(int, TransportProtocols)"/>; <c>default</c> if the method returns false.
    /// </param>
    /// <returns>
    /// True if the number is between 0 and 65535 and <paramref name="transport"/> contains no undefined bits, even if
    /// no service is known; otherwise, false.
    /// </returns>
    public static bool TryLookup(int port, TransportProtocols transport, out PortInfo info)
    {
        bool isValid = (uint)port <= ushort.MaxValue && (transport & ~TransportProtocols.All) == 0;
        info = isValid ? new((ushort)port, transport) : default;
        return isValid;
    }

    /// <summary>Returns the range that contains a port number (RFC 6335, section 6).</summary>
    /// <param name="port">The port number, 0 to 65535.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="port"/> is not between 0 and 65535.</exception>
    public static PortRange Classify(int port)
    {
        ThrowHelper.ThrowIfNotPort(port, nameof(port));
        return PortRanges.Of((ushort)port);
    }

    /// <summary>Returns the range that contains a port number (RFC 6335, section 6).</summary>
    /// <param name="port">The port number.</param>
    /// <returns>The range.</returns>
    public static PortRange Classify(ushort port) => PortRanges.Of(port);

    /// <summary>
    /// Writes the range of each port number to a span (RFC 6335, section 6). Uses vector instructions if the processor
    /// supports them.
    /// </summary>
    /// <param name="ports">The port numbers.</param>
    /// <param name="ranges">
    /// The span that receives the range of each port at the same index. Any remaining elements are left unchanged. The
    /// span can overlap <paramref name="ports"/> if it does not start after the first port.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="ranges"/> is shorter than <paramref name="ports"/>, or starts inside the memory of
    /// <paramref name="ports"/>, which would overwrite ports before they are read.
    /// </exception>
    public static void Classify(ReadOnlySpan<ushort> ports, Span<PortRange> ranges)
    {
        if (ranges.Length < ports.Length)
        {
            throw new ArgumentException(
                $"The span must have at least {ports.Length} elements, one for each port; it has {ranges.Length}.",
                nameof(ranges));
        }

        Span<byte> written = MemoryMarshal.Cast<PortRange, byte>(ranges.Slice(0, ports.Length));
        if (MemoryMarshal.AsBytes(ports).Overlaps(written, out int offset) && offset > 0)
            throw new ArgumentException("The span must not start inside the memory of the ports.", nameof(ranges));

        for (int i = RangeVectors.Classify(ports, ranges); i < ports.Length; i++)
            ranges[i] = PortRanges.Of(ports[i]);
    }

    /// <summary>
    /// Returns all service records that have a given name or alias. The port that people usually mean by it comes
    /// first.
    /// </summary>
    /// <param name="name">The name or alias, in any case. Leading and trailing white space is ignored.</param>
    /// <returns>The records; an empty list if the name is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <remarks>
    /// Common uses come before registered services. Within each layer, records with the name come before records with
    /// the alias, then the usual port of the name comes before its other ports, and then lower ports come before higher
    /// ports.
    /// </remarks>
    public static ServiceRecords Find(string name)
    {
        ThrowHelper.ThrowIfNull(name, nameof(name));
        return Find(name.AsSpan());
    }

    /// <summary>
    /// Returns all service records that have a given name or alias, in the order of <see cref="Find(string)"/>.
    /// </summary>
    /// <param name="name">The name or alias, in any case. Leading and trailing white space is ignored.</param>
    /// <returns>The records; an empty list if the name is unknown.</returns>
    public static ServiceRecords Find(ReadOnlySpan<char> name) =>
        ServiceRecords.OfName(NameTable.Find(name));

    /// <summary>
    /// Finds the record that people usually mean by a service name, which is the first record that
    /// <see cref="Find(string)"/> returns.
    /// </summary>
    /// <param name="name">The name or alias, in any case. Leading and trailing white space is ignored.</param>
    /// <param name="record">The record; <c>default</c> if the name is unknown.</param>
    /// <returns>True if the name is known; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool TryFind(string name, out ServiceRecord record)
    {
        ThrowHelper.ThrowIfNull(name, nameof(name));
        return TryFind(name.AsSpan(), out record);
    }

    /// <summary>
    /// Finds the record that people usually mean by a service name, which is the first record that
    /// <see cref="Find(string)"/> returns.
    /// </summary>
    /// <param name="name">The name or alias, in any case. Leading and trailing white space is ignored.</param>
    /// <param name="record">The record; <c>default</c> if the name is unknown.</param>
    /// <returns>True if the name is known; otherwise, false.</returns>
    public static bool TryFind(ReadOnlySpan<char> name, out ServiceRecord record)
    {
        int slot = NameTable.Find(name);
        record = default;
        if (slot >= 0)
        {
            int row = NameRowTable.First(slot);
            record = new ServiceRecord(row, PortTable.Port(row));
        }

        return slot >= 0;
    }
}
