using System.Runtime.InteropServices;
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// Looks up what a port number means: its IANA-registered services and what people commonly run on it.
/// </summary>
/// <remarks>
/// The data are the IANA Service Name and Transport Protocol Port Number Registry (RFC 6335) and a curated list of
/// common uses. They are constant data in the assembly, so nothing is loaded at startup. A lookup allocates nothing,
/// except that each name and description becomes a string once, on its first use. All members can be used by several
/// threads at the same time.
/// </remarks>
public static partial class WellKnownPorts
{
    /// <summary>Gets the date of the registry snapshot in ISO 8601 format, such as <c>"2026-08-17"</c>.</summary>
    public static string RegistryVersion => PortTables.Version;

    /// <summary>
    /// Gets the known ports, which have a registered service, a reservation or a common use, in ascending order.
    /// </summary>
    public static PortDictionary Ports => PortDictionary.BuiltIn;

    /// <summary>Returns what is known about a port, for all transport protocols.</summary>
    /// <param name="port">A port number, 0 to 65535.</param>
    /// <returns>
    /// The port. Every port number has a value; <see cref="PortInfo.HasService"/> says whether a service is known.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="port"/> is not between 0 and 65535.</exception>
    public static PortInfo Lookup(int port)
    {
        ThrowHelper.ThrowIfNotPort(port, nameof(port));
        return new((ushort)port);
    }

    /// <summary>Returns what is known about a port, for all transport protocols.</summary>
    /// <param name="port">A port number.</param>
    /// <returns>
    /// The port. Every port number has a value; <see cref="PortInfo.HasService"/> says whether a service is known.
    /// </returns>
    public static PortInfo Lookup(ushort port) => new(port);

    /// <summary>
    /// Returns what is known about a port for one or more transport protocols: 514 is rsh for TCP and syslog for UDP.
    /// </summary>
    /// <param name="port">A port number, 0 to 65535.</param>
    /// <param name="transport">
    /// The transport protocols. They select the records; one that was registered without a transport matches each of
    /// them.
    /// <see cref="TransportProtocols.None"/> matches nothing.
    /// </param>
    /// <returns>
    /// The port. Every port number has a value; <see cref="PortInfo.HasService"/> says whether a service is known.
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
    /// Returns what is known about a port for one or more transport protocols: 514 is rsh for TCP and syslog for UDP.
    /// </summary>
    /// <param name="port">A port number.</param>
    /// <param name="transport">
    /// The transport protocols. They select the records; one that was registered without a transport matches each of
    /// them.
    /// <see cref="TransportProtocols.None"/> matches nothing.
    /// </param>
    /// <returns>
    /// The port. Every port number has a value; <see cref="PortInfo.HasService"/> says whether a service is known.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="transport"/> contains undefined bits.</exception>
    public static PortInfo Lookup(ushort port, TransportProtocols transport)
    {
        ThrowHelper.ThrowIfUndefined(transport, nameof(transport));
        return new(port, transport);
    }

    /// <summary>Looks up a port for all transport protocols, without throwing.</summary>
    /// <param name="port">Any number.</param>
    /// <param name="info">What <see cref="Lookup(int)"/> returns; <c>default</c> if the result is false.</param>
    /// <returns>
    /// Whether the number is between 0 and 65535. Whether a service is known: <see cref="PortInfo.HasService"/>.
    /// </returns>
    public static bool TryLookup(int port, out PortInfo info) => TryLookup(port, TransportProtocols.All, out info);

    /// <summary>Looks up a port for one or more transport protocols, without throwing.</summary>
    /// <param name="port">Any number.</param>
    /// <param name="transport">Any value.</param>
    /// <param name="info">
    /// What <see cref="Lookup(int, TransportProtocols)"/> returns; <c>default</c> if the result is false.
    /// </param>
    /// <returns>
    /// Whether the number is between 0 and 65535 and <paramref name="transport"/> contains no undefined bits. Whether a
    /// service is known: <see cref="PortInfo.HasService"/>.
    /// </returns>
    public static bool TryLookup(int port, TransportProtocols transport, out PortInfo info)
    {
        bool isValid = (uint)port <= ushort.MaxValue && (transport & ~TransportProtocols.All) == 0;
        info = isValid ? new((ushort)port, transport) : default;
        return isValid;
    }

    /// <summary>Returns the range a port number lies in (RFC 6335, section 6).</summary>
    /// <param name="port">A port number, 0 to 65535.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="port"/> is not between 0 and 65535.</exception>
    public static PortRange Classify(int port)
    {
        ThrowHelper.ThrowIfNotPort(port, nameof(port));
        return PortRanges.Of((ushort)port);
    }

    /// <summary>Returns the range a port number lies in (RFC 6335, section 6).</summary>
    /// <param name="port">A port number.</param>
    /// <returns>The range.</returns>
    public static PortRange Classify(ushort port) => PortRanges.Of(port);

    /// <summary>
    /// Writes the range of each port number to a span (RFC 6335, section 6). Uses vectors where they are available.
    /// </summary>
    /// <param name="ports">The port numbers.</param>
    /// <param name="ranges">
    /// Receives the range of each port at the same index. Any remaining elements are left unchanged. It can use the
    /// memory of
    /// <paramref name="ports"/>, if it does not start after the first port.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="ranges"/> is shorter than <paramref name="ports"/>, or starts inside of it, so that ports would
    /// be overwritten before they are read.
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
    /// Returns every record that has a service name as its name or as an alias, the port that people mean first.
    /// </summary>
    /// <param name="name">A service name in any case. Leading and trailing white space is ignored.</param>
    /// <returns>
    /// The records; an empty list if the name is unknown. They are ordered by: common uses before registered services;
    /// records with the name before records with the alias; the usual port of the name first; then by port number.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static ServiceRecords Find(string name)
    {
        ThrowHelper.ThrowIfNull(name, nameof(name));
        return Find(name.AsSpan());
    }

    /// <summary>
    /// Returns every record that has a service name as its name or as an alias, as <see cref="Find(string)"/> does.
    /// </summary>
    /// <param name="name">A service name in any case. Leading and trailing white space is ignored.</param>
    /// <returns>The records, in the same order; an empty list if the name is unknown.</returns>
    public static ServiceRecords Find(ReadOnlySpan<char> name) =>
        ServiceRecords.OfName(NameTable.Find(name));

    /// <summary>
    /// Finds the record that people mean by a service name: the first that <see cref="Find(string)"/> returns.
    /// </summary>
    /// <param name="name">A service name or an alias in any case. Leading and trailing white space is ignored.</param>
    /// <param name="record">The record; <c>default</c> if the name is unknown.</param>
    /// <returns>Whether the name is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool TryFind(string name, out ServiceRecord record)
    {
        ThrowHelper.ThrowIfNull(name, nameof(name));
        return TryFind(name.AsSpan(), out record);
    }

    /// <summary>
    /// Finds the record that people mean by a service name: the first that <see cref="Find(string)"/> returns.
    /// </summary>
    /// <param name="name">A service name or an alias in any case. Leading and trailing white space is ignored.</param>
    /// <param name="record">The record; <c>default</c> if the name is unknown.</param>
    /// <returns>Whether the name is known.</returns>
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
