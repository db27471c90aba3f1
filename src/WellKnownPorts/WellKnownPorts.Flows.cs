using System.Runtime.CompilerServices;
using NetworkPorts.Internals;

namespace NetworkPorts;

// Flows, which have two ports.
public static partial class WellKnownPorts
{
    /// <summary>Tells which of a flow's two ports is the service's: a guess by what is known of both, and how sure it is.</summary>
    /// <param name="source">The port number of the source.</param>
    /// <param name="destination">The port number of the destination.</param>
    /// <param name="transport">
    /// The flow's transport protocol, or several; <see cref="TransportProtocols.None"/> and undefined bits match nothing.
    /// </param>
    /// <remarks>
    /// <para>
    /// Each port is weighed, and the heavier is the service's; of equals it is the lower. A port is counted as handed out
    /// to clients from 32768 on, where Linux begins; Windows, macOS and RFC 6335 begin at 49152.
    /// </para>
    /// <list type="table">
    /// <listheader><term>weight</term><description>known of the port, and where it lies</description></listheader>
    /// <item><term>7</term><description>a common use, 0 to 1023</description></item>
    /// <item><term>6</term><description>a common use, 1024 to 32767</description></item>
    /// <item><term>5</term><description>only a registration, 0 to 1023</description></item>
    /// <item><term>4</term><description>only a registration, 1024 to 32767</description></item>
    /// <item><term>3</term><description>a common use, 32768 to 65535</description></item>
    /// <item><term>2</term><description>nothing, 0 to 32767</description></item>
    /// <item><term>1</term><description>only a registration, 32768 to 49151</description></item>
    /// <item><term>0</term><description>nothing, 32768 to 65535</description></item>
    /// </list>
    /// <para>
    /// Swapping the ports swaps the side and changes nothing else. The same port on both sides, as of NTP's 123 and of
    /// IKE's 500, tells the service and not the side. Two ports of which nothing is known and that weigh the same tell
    /// neither.
    /// </para>
    /// </remarks>
    public static FlowClassification ClassifyFlow(ushort source, ushort destination, TransportProtocols transport) =>
        FlowRules.Classify(source, destination, transport);

    /// <inheritdoc cref="ClassifyFlow(ushort, ushort, TransportProtocols)"/>
    /// <param name="source">The port number of the source, 0 to 65535.</param>
    /// <param name="destination">The port number of the destination, 0 to 65535.</param>
    /// <param name="transport">
    /// The flow's transport protocol, or several; <see cref="TransportProtocols.None"/> and undefined bits match nothing.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="source"/> or <paramref name="destination"/> is not from 0 to 65535.
    /// </exception>
    public static FlowClassification ClassifyFlow(int source, int destination, TransportProtocols transport)
    {
        if ((uint)source > ushort.MaxValue)
            throw NotAPort(source, nameof(source));
        if ((uint)destination > ushort.MaxValue)
            throw NotAPort(destination, nameof(destination));
        return FlowRules.Classify((ushort)source, (ushort)destination, transport);
    }

    /// <summary>Tells for each of many flows which port is the service's, as <c>ClassifyFlow</c> does for one.</summary>
    /// <param name="sources">The port number of each flow's source.</param>
    /// <param name="destinations">The port number of each flow's destination.</param>
    /// <param name="transports">The transport protocol of each flow.</param>
    /// <param name="flows">Receives the answer for each flow at the same index; what lies behind them is left as it is.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="sources"/>, <paramref name="destinations"/> and <paramref name="transports"/> are not of one length,
    /// or <paramref name="flows"/> is shorter.
    /// </exception>
    public static void ClassifyFlows(
        ReadOnlySpan<ushort> sources,
        ReadOnlySpan<ushort> destinations,
        ReadOnlySpan<TransportProtocols> transports,
        Span<FlowClassification> flows)
    {
        if (destinations.Length != sources.Length)
            throw new ArgumentException($"There are {destinations.Length} destinations for {sources.Length} sources.", nameof(destinations));
        if (transports.Length != sources.Length)
            throw new ArgumentException($"There are {transports.Length} transports for {sources.Length} sources.", nameof(transports));
        if (flows.Length < sources.Length)
            throw new ArgumentException($"The destination holds {flows.Length} flows, for {sources.Length} sources.", nameof(flows));

        for (int i = 0; i < sources.Length; i++)
            flows[i] = ClassifyByCall(sources[i], destinations[i], transports[i]);
    }

    // Inlined into the loop, the rules took up to three times as long in the benchmarks.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FlowClassification ClassifyByCall(ushort source, ushort destination, TransportProtocols transport) =>
        FlowRules.Classify(source, destination, transport);
}
