using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Which of two ports is the server's. Each is weighed by what is known of it and by where it lies, and the heavier one
/// is; of equals, the lower.
/// </summary>
internal static class FlowRules
{
    // The lowest port that a system of today hands out to clients (Linux).
    private const int FirstEphemeralPort = 32768;

    private const int FirstUserPort = 1024;

    // What a service on a client's port weighs at most where it is chance: registered only, among the ephemeral ports.
    private const int Chance = 1;

    /// <summary>
    /// A row for nothing, for a registration and for a common use; in it, a System Port, a User Port that is not handed out
    /// to clients, and a port that is.
    /// </summary>
    private static ReadOnlySpan<byte> Weights => [2, 2, 0, 5, 4, Chance, 7, 6, 3];

    /// <summary>A row for what is known of the service's port; in it, the match alone and against a service on the other side.</summary>
    private static ReadOnlySpan<byte> Matches =>
    [
        (byte)PortMatch.Range, (byte)PortMatch.Range,
        (byte)PortMatch.Registered, (byte)PortMatch.Contested,
        (byte)PortMatch.CommonUse, (byte)PortMatch.Contested,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FlowClassification Classify(ushort source, ushort destination, TransportProtocols transport)
    {
        int sourceKind = Kind(source, transport);
        int destinationKind = Kind(destination, transport);
        int sourceWeight = Weight(source, sourceKind);
        int destinationWeight = Weight(destination, destinationKind);

        // The heavier, and of equals the lower. From here on values are picked, since random flows make branches guess wrong.
        bool isSource = ((sourceWeight << 16) | (ushort)~source) > ((destinationWeight << 16) | (ushort)~destination);
        PortInfo service = new(isSource ? source : destination, transport);
        int kind = isSource ? sourceKind : destinationKind;
        if (source == destination || (kind == 0 && sourceWeight == destinationWeight))
            return new FlowClassification(service, FlowSide.Unknown, kind == 0 ? PortMatch.None : (PortMatch)Matches[2 * kind]);

        int otherKind = isSource ? destinationKind : sourceKind;
        int otherWeight = isSource ? destinationWeight : sourceWeight;
        int contested = otherKind != 0 & otherWeight > Chance ? 1 : 0;
        return new FlowClassification(
            service, isSource ? FlowSide.Source : FlowSide.Destination, (PortMatch)Matches[(2 * kind) + contested]);
    }

    /// <summary>What is known of a port: 0 nothing, 1 a registration, 2 a common use.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Kind(ushort port, TransportProtocols transport)
    {
        // Most ports of clients end here.
        int row = PortRows.First(port);
        return row == 0 ? 0
            : PortRows.FirstUse(row, transport) > 0 ? 2
            : PortRows.Status(row, transport) == PortStatus.Assigned ? 1
            : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Weight(ushort port, int kind) =>
        Weights[(kind * 3) + (port >= FirstUserPort ? 1 : 0) + (port >= FirstEphemeralPort ? 1 : 0)];
}
