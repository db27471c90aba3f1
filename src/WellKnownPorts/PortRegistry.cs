using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// Looks up ports and service names in layers of custom services and in the built-in data of
/// <see cref="WellKnownPorts"/>. Use <see cref="PortRegistryBuilder"/> to create an instance.
/// </summary>
/// <remarks>
/// <para>
/// Later layers have priority over earlier layers, and custom services have priority over the built-in data. A custom
/// service sets the name, description, category and traits of its port, and comes first in
/// <see cref="PortInfo.Services"/> and <see cref="Find(string)"/>. It does not change
/// <see cref="PortInfo.RegisteredName"/>, <see cref="PortInfo.Status"/> or the other properties that describe the IANA
/// registry.
/// </para>
/// <para>
/// A registry is immutable and thread-safe. It does not affect <see cref="WellKnownPorts"/> or other registries. Values
/// from different registries are never equal. JSON does not store the registry, so values that are read from JSON
/// always use the built-in data.
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

    /// <summary>
    /// Gets the known ports, in ascending order. A known port has a service or is reserved in the IANA registry.
    /// </summary>
    public PortDictionary Ports { get; }

    /// <summary>Returns what is known about a port, for all transport protocols.</summary>
    /// <param name="port">The port number, 0 to 65535.</param>
    /// <returns>
    /// The port, even if no service is known. Use <see cref="PortInfo.HasService"/> to check.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="port"/> is not between 0 and 65535.</exception>
    public PortInfo Lookup(int port)
    {
        ThrowHelper.ThrowIfNotPort(port, nameof(port));
        return Lookup((ushort)port);
    }

    /// <summary>Returns what is known about a port, for all transport protocols.</summary>
    /// <param name="port">The port number.</param>
    /// <returns>
    /// The port, even if no service is known. Use <see cref="PortInfo.HasService"/> to check.
    /// </returns>
    public PortInfo Lookup(ushort port) => new(port, TransportProtocols.All, _custom);

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
    public PortInfo Lookup(int port, TransportProtocols transport)
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
    public PortInfo Lookup(ushort port, TransportProtocols transport)
    {
        ThrowHelper.ThrowIfUndefined(transport, nameof(transport));
        return new(port, transport, _custom);
    }

    /// <summary>Looks up a port for all transport protocols, without throwing an exception.</summary>
    /// <param name="port">Any number.</param>
    /// <param name="info">
    /// The result of <see cref="Lookup(int)"/>; <c>default</c> if the method returns false.
    /// </param>
    /// <returns>
    /// True if the number is between 0 and 65535, even if no service is known; otherwise, false.
    /// </returns>
    public bool TryLookup(int port, out PortInfo info) => TryLookup(port, TransportProtocols.All, out info);

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
    public bool TryLookup(int port, TransportProtocols transport, out PortInfo info)
    {
        bool isValid = WellKnownPorts.TryLookup(port, transport, out info);
        if (isValid)
            info = new((ushort)port, transport, _custom);
        return isValid;
    }

    /// <summary>
    /// Returns all service records that have a given name or alias. The port that people usually mean by it comes
    /// first.
    /// </summary>
    /// <param name="name">The name or alias, in any case. Leading and trailing white space is ignored.</param>
    /// <returns>The records; an empty list if the name is unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <remarks>
    /// Custom services come first, and among them later layers before earlier layers. Within a layer, records with the
    /// name come before records with the alias, then the usual port of the name comes before its other ports, and then
    /// lower ports come before higher ports. The built-in records that are not hidden follow, in the order of
    /// <see cref="WellKnownPorts.Find(string)"/>.
    /// </remarks>
    public ServiceRecords Find(string name)
    {
        ThrowHelper.ThrowIfNull(name, nameof(name));
        return Find(name.AsSpan());
    }

    /// <summary>
    /// Returns all service records that have a given name or alias, in the order of <see cref="Find(string)"/>.
    /// </summary>
    /// <param name="name">The name or alias, in any case. Leading and trailing white space is ignored.</param>
    /// <returns>The records; an empty list if the name is unknown.</returns>
    public ServiceRecords Find(ReadOnlySpan<char> name) =>
        ServiceRecords.OfName(_custom, _custom.Names.Find(name.Trim()), NameTable.Find(name));

    /// <summary>
    /// Finds the record that people usually mean by a service name, which is the first record that
    /// <see cref="Find(string)"/> returns.
    /// </summary>
    /// <param name="name">The name or alias, in any case. Leading and trailing white space is ignored.</param>
    /// <param name="record">The record; <c>default</c> if the name is unknown.</param>
    /// <returns>True if the name is known; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryFind(string name, out ServiceRecord record)
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
    public bool TryFind(ReadOnlySpan<char> name, out ServiceRecord record)
    {
        ServiceRecords.Enumerator records = Find(name).GetEnumerator();
        bool isFound = records.MoveNext();
        record = records.Current;
        return isFound;
    }

    /// <summary>
    /// Determines which of the two ports of a flow is the service port, and how reliable the result is.
    /// </summary>
    /// <param name="source">The port number of the source, 0 to 65535.</param>
    /// <param name="destination">The port number of the destination, 0 to 65535.</param>
    /// <param name="transport">
    /// The transport protocol of the flow, or several if it is not known exactly. For
    /// <see cref="TransportProtocols.None"/>, no port has a known service.
    /// </param>
    /// <returns>The classification of the flow.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="source"/> or <paramref name="destination"/> is not between 0 and 65535, or
    /// <paramref name="transport"/> contains undefined bits.
    /// </exception>
    /// <remarks>
    /// The rules of <see cref="WellKnownPorts.ClassifyFlow(int, int, TransportProtocols)"/> apply. In addition, a
    /// custom service has the weight 9, which is higher than the weight of every built-in service. A custom service on
    /// a range of ports does not count on client ports. Hidden built-in services never count.
    /// </remarks>
    public FlowClassification ClassifyFlow(int source, int destination, TransportProtocols transport) =>
        ClassifyFlow(source, destination, transport, FlowRules.DefaultClients);

    /// <summary>
    /// Determines which of the two ports of a flow is the service port, given the range of ports that clients use.
    /// </summary>
    /// <param name="source">The port number of the source, 0 to 65535.</param>
    /// <param name="destination">The port number of the destination, 0 to 65535.</param>
    /// <param name="transport">The transport protocol of the flow, or several if it is not known exactly.</param>
    /// <param name="clients">The client ports, instead of 32768 to 65535.</param>
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
    /// Determines which of the two ports of a flow is the service port, given the observed initiator.
    /// </summary>
    /// <param name="source">The port number of the source, 0 to 65535.</param>
    /// <param name="destination">The port number of the destination, 0 to 65535.</param>
    /// <param name="transport">The transport protocol of the flow, or several if it is not known exactly.</param>
    /// <param name="initiator">The side that initiated the communication, if it is known.</param>
    /// <returns>
    /// The classification of the flow, with the rules of
    /// <see cref="WellKnownPorts.ClassifyFlow(int, int, TransportProtocols, FlowInitiator)"/> and the services of this
    /// registry.
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
