using NetworkPorts.Internals;

namespace NetworkPorts;

// Classification of flows.
public static partial class WellKnownPorts
{
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
    /// <para>
    /// Each port has a weight. The port with the higher weight is the service port. If the weights are equal, the lower
    /// port is the service port.
    /// </para>
    /// <list type="table">
    /// <listheader>
    /// <term>weight</term>
    /// <description>what is known about the port, and the range of the port number</description>
    /// </listheader>
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
    /// Ports from 32768 on count as client ports, because the default range of Linux starts there. The ranges of
    /// Windows, macOS and RFC 6335 start at 49152. On client ports, a common use of a range of ports, such as mosh on
    /// 60000 to 61000, does not count, because a client can get a port of that range by chance.
    /// </para>
    /// <para>
    /// Port 0 is the service port only if both ports are 0. If one port is 0 and no service is known on the other, the
    /// side is unknown and the confidence is <see cref="FlowConfidence.None"/>. If both ports are the same, as for NTP
    /// (123) and IKE (500), the service is identified, but the side is unknown. Swapping the two ports only swaps the
    /// side.
    /// </para>
    /// <para>
    /// If you know the range of client ports or the side that initiated the communication, use another overload.
    /// </para>
    /// </remarks>
    public static FlowClassification ClassifyFlow(int source, int destination, TransportProtocols transport)
    {
        ThrowHelper.ThrowIfNotPort(source, nameof(source));
        ThrowHelper.ThrowIfNotPort(destination, nameof(destination));
        return FlowRules.Classify((ushort)source, (ushort)destination, transport);
    }

    /// <summary>
    /// Determines which of the two ports of a flow is the service port, given the range of ports that clients use.
    /// </summary>
    /// <param name="source">The port number of the source, 0 to 65535.</param>
    /// <param name="destination">The port number of the destination, 0 to 65535.</param>
    /// <param name="transport">The transport protocol of the flow, or several if it is not known exactly.</param>
    /// <param name="clients">
    /// The client ports, instead of 32768 to 65535. For example, <see cref="EphemeralPortRange.Unprivileged"/> for
    /// clients behind a NAT gateway.
    /// </param>
    /// <returns>The classification of the flow.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="source"/> or <paramref name="destination"/> is not between 0 and 65535, or
    /// <paramref name="transport"/> contains undefined bits.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="clients"/> is the default value.</exception>
    /// <remarks>
    /// The rules of <see cref="ClassifyFlow(int, int, TransportProtocols)"/> apply, but ports in
    /// <paramref name="clients"/> have the weights 1, 2 and 4, and all other ports except port 0 have the weights 3 and
    /// 5 to 8. This overload takes more time than the overload with the default range.
    /// </remarks>
    public static FlowClassification ClassifyFlow(
        int source, int destination, TransportProtocols transport, EphemeralPortRange clients)
    {
        ThrowHelper.ThrowIfNotPort(source, nameof(source));
        ThrowHelper.ThrowIfNotPort(destination, nameof(destination));
        return FlowRules.Classify((ushort)source, (ushort)destination, transport, clients);
    }

    /// <summary>
    /// Determines which of the two ports of a flow is the service port, given the observed initiator.
    /// </summary>
    /// <param name="source">The port number of the source, 0 to 65535.</param>
    /// <param name="destination">The port number of the destination, 0 to 65535.</param>
    /// <param name="transport">The transport protocol of the flow, or several if it is not known exactly.</param>
    /// <param name="initiator">
    /// The side that initiated the communication, if it is known. For a TCP connection, use
    /// <see cref="FlowInitiatorConvert.FromTcpFlags"/>.
    /// </param>
    /// <returns>
    /// The port of the side that did not initiate the communication, with the confidence
    /// <see cref="FlowConfidence.Observed"/>. If that port is 0, the side is unknown and the confidence
    /// is <see cref="FlowConfidence.None"/>. If the initiator is <see cref="FlowInitiator.Unknown"/>, the result of
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
