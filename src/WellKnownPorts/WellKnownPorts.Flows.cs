using NetworkPorts.Internals;

namespace NetworkPorts;

// Flows, which have two ports.
public static partial class WellKnownPorts
{
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
    /// <para>
    /// Each port has a weight. The port with the greater weight is the service's; if the weights are equal, the lower
    /// port is. A port from 32768 on counts as assigned to a client: that is where Linux starts; Windows, macOS and RFC
    /// 6335 start at 49152. There, a common use of a range of ports, such as mosh on 60000 to 61000, does not count: a
    /// client gets a port of the range by chance.
    /// </para>
    /// <list type="table">
    /// <listheader><term>weight</term><description>what is known about the port, and where it
    /// lies</description></listheader>
    /// <item><term>8</term><description>a common use, 1 to 1023</description></item>
    /// <item><term>7</term><description>a common use, 1024 to 32767</description></item>
    /// <item><term>6</term><description>only a registered service, 1 to 1023</description></item>
    /// <item><term>5</term><description>only a registered service, 1024 to 32767</description></item>
    /// <item><term>4</term><description>a common use, 32768 to 65535</description></item>
    /// <item><term>3</term><description>nothing, 1 to 32767</description></item>
    /// <item><term>2</term><description>only a registered service, 32768 to 49151</description></item>
    /// <item><term>1</term><description>nothing, 32768 to 65535</description></item>
    /// <item><term>0</term><description>port 0</description></item>
    /// </list>
    /// <para>
    /// Port 0 is not a service: it is never the service's port unless both ports are 0. If no service is known on the
    /// other port, the side is unknown and the confidence is <see cref="FlowConfidence.None"/>. If both ports are the
    /// same, as for NTP (123) and IKE (500), the service is known but the side is not. Swapping the ports swaps the
    /// side and changes nothing else.
    /// </para>
    /// <para>
    /// The two other overloads use what is known about the network or the flow: the ports that its clients use, or the
    /// side that initiated the communication.
    /// </para>
    /// </remarks>
    public static FlowClassification ClassifyFlow(int source, int destination, TransportProtocols transport)
    {
        ThrowHelper.ThrowIfNotPort(source, nameof(source));
        ThrowHelper.ThrowIfNotPort(destination, nameof(destination));
        return FlowRules.Classify((ushort)source, (ushort)destination, transport);
    }

    /// <summary>
    /// Returns which of the two ports of a flow is the service's, in a network whose clients are known to use a range
    /// of ports.
    /// </summary>
    /// <param name="source">The port number of the source, 0 to 65535.</param>
    /// <param name="destination">The port number of the destination, 0 to 65535.</param>
    /// <param name="transport">The transport protocol of the flow, or several.</param>
    /// <param name="clients">
    /// The ports that are assigned to clients, instead of 32768 to 65535. For example,
    /// <see cref="EphemeralPortRange.Unprivileged"/> for clients behind a NAT gateway.
    /// </param>
    /// <returns>The classification of the flow.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="source"/> or <paramref name="destination"/> is not between 0 and 65535, or
    /// <paramref name="transport"/> contains undefined bits.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="clients"/> is the default value.</exception>
    /// <remarks>
    /// The rules are those of <see cref="ClassifyFlow(int, int, TransportProtocols)"/>. Ports of
    /// <paramref name="clients"/> have the weights 1, 2 and 4, and all other ports have the weights 3 and 5 to 8. This
    /// takes more time than the default range, for which the weights are precomputed.
    /// </remarks>
    public static FlowClassification ClassifyFlow(
        int source, int destination, TransportProtocols transport, EphemeralPortRange clients)
    {
        ThrowHelper.ThrowIfNotPort(source, nameof(source));
        ThrowHelper.ThrowIfNotPort(destination, nameof(destination));
        return FlowRules.Classify((ushort)source, (ushort)destination, transport, clients);
    }

    /// <summary>
    /// Returns which of the two ports of a flow is the service's, if the initiator may have been observed.
    /// </summary>
    /// <param name="source">The port number of the source, 0 to 65535.</param>
    /// <param name="destination">The port number of the destination, 0 to 65535.</param>
    /// <param name="transport">The transport protocol of the flow, or several.</param>
    /// <param name="initiator">
    /// The side that initiated the communication. <see cref="FlowInitiatorConvert.FromTcpFlags"/> returns it for a
    /// packet of a TCP connection.
    /// </param>
    /// <returns>
    /// The port of the side that did not initiate the communication, with the confidence
    /// <see cref="FlowConfidence.Observed"/>. If that port is 0, which is not a service, the side is unknown and the
    /// confidence is <see cref="FlowConfidence.None"/>. If the initiator is unknown, the result of
    /// <see cref="ClassifyFlow(int, int, TransportProtocols)"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="source"/> or <paramref name="destination"/> is not between 0 and 65535,
    /// <paramref name="transport"/> contains undefined bits, or <paramref name="initiator"/> is not a defined value.
    /// </exception>
    public static FlowClassification ClassifyFlow(
        int source, int destination, TransportProtocols transport, FlowInitiator initiator)
    {
        ThrowHelper.ThrowIfNotPort(source, nameof(source));
        ThrowHelper.ThrowIfNotPort(destination, nameof(destination));
        return FlowRules.Classify((ushort)source, (ushort)destination, transport, initiator);
    }
}
