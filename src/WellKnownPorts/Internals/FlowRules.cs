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

    public static FlowClassification Classify(ushort source, ushort destination, TransportProtocols transport)
    {
        int sourceKind = Kind(source, transport);
        int destinationKind = Kind(destination, transport);
        int sourceWeight = Weight(source, sourceKind);
        int destinationWeight = Weight(destination, destinationKind);

        bool isSource = sourceWeight > destinationWeight || (sourceWeight == destinationWeight && source < destination);
        PortInfo service = new(isSource ? source : destination, transport);
        int kind = isSource ? sourceKind : destinationKind;
        if (source == destination)
            return new FlowClassification(service, FlowSide.Unknown, kind == 0 ? PortMatch.None : Known(kind));
        if (kind == 0 && sourceWeight == destinationWeight)
            return new FlowClassification(service, FlowSide.Unknown, PortMatch.None);

        bool isContested = (isSource ? destinationKind : sourceKind) != 0
            && (isSource ? destinationWeight : sourceWeight) > Chance;
        return new FlowClassification(
            service,
            isSource ? FlowSide.Source : FlowSide.Destination,
            kind == 0 ? PortMatch.Range : isContested ? PortMatch.Contested : Known(kind));
    }

    private static PortMatch Known(int kind) => kind == 1 ? PortMatch.Registered : PortMatch.CommonUse;

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
