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
    /// 6335 start at 49152.
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
    /// Port 0 is not a service: it is never the service's port unless both ports are 0, and an unknown port against
    /// port 0 has an unknown side. Swapping the ports swaps the side and changes nothing else. If both ports are the
    /// same, as for NTP (123) and IKE (500), the service is known but the side is not. If nothing is known of either
    /// port and their weights are equal, the side is unknown and the confidence is <see cref="FlowConfidence.None"/>.
    /// </para>
    /// </remarks>
    public static FlowClassification ClassifyFlow(int source, int destination, TransportProtocols transport)
    {
        ThrowHelper.ThrowIfNotPort(source, nameof(source));
        ThrowHelper.ThrowIfNotPort(destination, nameof(destination));
        return FlowRules.Classify((ushort)source, (ushort)destination, transport);
    }
}
