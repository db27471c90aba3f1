using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// Looks up ports in the built-in data of <see cref="WellKnownPorts"/> with layers of custom services over it.
/// <see cref="PortRegistryBuilder"/> builds it.
/// </summary>
/// <remarks>
/// <para>
/// Later layers win: a custom service determines the name, description, category and traits of its port, and comes first
/// in <see cref="PortInfo.Services"/> and <see cref="Find(string)"/>. <see cref="PortInfo.RegisteredName"/>,
/// <see cref="PortInfo.Status"/> and the other properties that describe the IANA registry never change.
/// </para>
/// <para>
/// A registry never changes, and does not affect <see cref="WellKnownPorts"/> or other registries. All members can be
/// used by several threads at the same time. Values of different registries are never equal. JSON does not contain the
/// registry: what is read from JSON is built-in data.
/// </para>
/// </remarks>
public sealed class PortRegistry
{
    private readonly CustomTable _custom;

    internal PortRegistry(CustomTable custom)
    {
        _custom = custom;
        Ports = new PortDictionary(custom);
    }

    /// <summary>Gets the known ports, which have a service or a reservation, in ascending order.</summary>
    public PortDictionary Ports { get; }

    /// <summary>Returns what is known about a port, for all transport protocols.</summary>
    /// <param name="port">A port number, 0 to 65535.</param>
    /// <returns>
    /// The port. Every port number has a value; <see cref="PortInfo.HasService"/> says whether a service is known.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="port"/> is not between 0 and 65535.</exception>
    public PortInfo Lookup(int port)
    {
        ThrowHelper.ThrowIfNotPort(port, nameof(port));
        return Lookup((ushort)port);
    }

    /// <summary>Returns what is known about a port, for all transport protocols.</summary>
    /// <param name="port">A port number.</param>
    /// <returns>
    /// The port. Every port number has a value; <see cref="PortInfo.HasService"/> says whether a service is known.
    /// </returns>
    public PortInfo Lookup(ushort port) => new(port, TransportProtocols.All, _custom);

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
    public PortInfo Lookup(int port, TransportProtocols transport)
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
    public PortInfo Lookup(ushort port, TransportProtocols transport)
    {
        ThrowHelper.ThrowIfUndefined(transport, nameof(transport));
        return new(port, transport, _custom);
    }

    /// <summary>Looks up a port for all transport protocols, without throwing.</summary>
    /// <param name="port">Any number.</param>
    /// <param name="info">What <see cref="Lookup(int)"/> returns; <c>default</c> if the result is false.</param>
    /// <returns>
    /// Whether the number is between 0 and 65535. Whether a service is known: <see cref="PortInfo.HasService"/>.
    /// </returns>
    public bool TryLookup(int port, out PortInfo info) => TryLookup(port, TransportProtocols.All, out info);

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
    public bool TryLookup(int port, TransportProtocols transport, out PortInfo info)
    {
        bool isValid = WellKnownPorts.TryLookup(port, transport, out info);
        if (isValid)
            info = new((ushort)port, transport, _custom);
        return isValid;
    }

    /// <summary>
    /// Returns every record that has a service name as its name or as an alias, the port that people mean first.
    /// </summary>
    /// <param name="name">A service name in any case. Leading and trailing white space is ignored.</param>
    /// <returns>
    /// The records; an empty list if the name is unknown. Custom services come first, those of later layers before
    /// those of earlier ones; in a layer, records with the name come before records with the alias, then the usual port
    /// of the name, and then lower ports before higher ones. The built-in records follow, as
    /// <see cref="WellKnownPorts.Find(string)"/> orders them, without those that are hidden.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ServiceRecords Find(string name)
    {
        ThrowHelper.ThrowIfNull(name, nameof(name));
        return Find(name.AsSpan());
    }

    /// <summary>
    /// Returns every record that has a service name as its name or as an alias, as <see cref="Find(string)"/> does.
    /// </summary>
    /// <param name="name">A service name in any case. Leading and trailing white space is ignored.</param>
    /// <returns>The records, in the same order; an empty list if the name is unknown.</returns>
    public ServiceRecords Find(ReadOnlySpan<char> name) =>
        ServiceRecords.OfName(_custom, _custom.Names.Find(name.Trim()), NameTable.Find(name));

    /// <summary>
    /// Finds the record that people mean by a service name: the first that <see cref="Find(string)"/> returns.
    /// </summary>
    /// <param name="name">A service name or an alias in any case. Leading and trailing white space is ignored.</param>
    /// <param name="record">The record; <c>default</c> if the name is unknown.</param>
    /// <returns>Whether the name is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryFind(string name, out ServiceRecord record)
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
    public bool TryFind(ReadOnlySpan<char> name, out ServiceRecord record)
    {
        ServiceRecords.Enumerator records = Find(name).GetEnumerator();
        bool isFound = records.MoveNext();
        record = records.Current;
        return isFound;
    }

    /// <summary>
    /// Returns which of the two ports of a flow is the service's, on which side it is, and how reliable this is.
    /// </summary>
    /// <param name="source">The port number of the source, 0 to 65535.</param>
    /// <param name="destination">The port number of the destination, 0 to 65535.</param>
    /// <param name="transport">
    /// The transport protocol of the flow, or several; for <see cref="TransportProtocols.None"/> no service is known on
    /// any port.
    /// </param>
    /// <returns>The classification of the flow.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="source"/> or <paramref name="destination"/> is not between 0 and 65535, or
    /// <paramref name="transport"/> contains undefined bits.
    /// </exception>
    /// <remarks>
    /// The rules are those of <see cref="WellKnownPorts.ClassifyFlow(int, int, TransportProtocols)"/>. A custom service
    /// has the weight 9, so it outweighs every built-in service, but on a port of clients a custom service on a range of
    /// ports does not count. Built-in services that are hidden do not count.
    /// </remarks>
    public FlowClassification ClassifyFlow(int source, int destination, TransportProtocols transport) =>
        ClassifyFlow(source, destination, transport, FlowRules.DefaultClients);

    /// <summary>
    /// Returns which of the two ports of a flow is the service's, in a network whose clients are known to use a range
    /// of ports.
    /// </summary>
    /// <param name="source">The port number of the source, 0 to 65535.</param>
    /// <param name="destination">The port number of the destination, 0 to 65535.</param>
    /// <param name="transport">The transport protocol of the flow, or several.</param>
    /// <param name="clients">The ports that are assigned to clients, instead of 32768 to 65535.</param>
    /// <returns>The classification of the flow.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="source"/> or <paramref name="destination"/> is not between 0 and 65535, or
    /// <paramref name="transport"/> contains undefined bits.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="clients"/> is the default value.</exception>
    public FlowClassification ClassifyFlow(
        int source, int destination, TransportProtocols transport, EphemeralPortRange clients)
    {
        ThrowHelper.ThrowIfNotPort(source, nameof(source));
        ThrowHelper.ThrowIfNotPort(destination, nameof(destination));
        return FlowRules.Classify((ushort)source, (ushort)destination, transport, clients, _custom);
    }

    /// <summary>
    /// Returns which of the two ports of a flow is the service's, if the initiator may have been observed.
    /// </summary>
    /// <param name="source">The port number of the source, 0 to 65535.</param>
    /// <param name="destination">The port number of the destination, 0 to 65535.</param>
    /// <param name="transport">The transport protocol of the flow, or several.</param>
    /// <param name="initiator">The side that initiated the communication.</param>
    /// <returns>
    /// What <see cref="WellKnownPorts.ClassifyFlow(int, int, TransportProtocols, FlowInitiator)"/> returns, with the
    /// services of this registry.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="source"/> or <paramref name="destination"/> is not between 0 and 65535,
    /// <paramref name="transport"/> contains undefined bits, or <paramref name="initiator"/> is not a defined value.
    /// </exception>
    public FlowClassification ClassifyFlow(
        int source, int destination, TransportProtocols transport, FlowInitiator initiator)
    {
        if (initiator == FlowInitiator.Unknown)
            return ClassifyFlow(source, destination, transport);
        ThrowHelper.ThrowIfNotPort(source, nameof(source));
        ThrowHelper.ThrowIfNotPort(destination, nameof(destination));
        return FlowRules.OfResponder((ushort)source, (ushort)destination, transport, initiator, _custom);
    }
}
