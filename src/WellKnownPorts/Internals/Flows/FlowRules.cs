using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Decides which of two ports is the service's: the one with the greater <see cref="FlowWeight"/>, or the lower port if
/// the weights are equal.
/// </summary>
internal static class FlowRules
{
    // The side is unknown.
    private const byte N = (byte)FlowConfidence.None;

    // The service is identified by...
    private const byte L = IsSideKnown | (byte)FlowConfidence.LowerPort;
    private const byte R = IsSideKnown | (byte)FlowConfidence.Range;
    private const byte C = IsSideKnown | (byte)FlowConfidence.Contested;
    private const byte G = IsSideKnown | (byte)FlowConfidence.Registered;
    private const byte U = IsSideKnown | (byte)FlowConfidence.CommonUse;

    private const byte IsSideKnown = 0x80;

    /// <summary>
    /// The outcome for the weights of the two ports, in either order. A registered service on an ephemeral port does
    /// not contest another service: it is there by chance.
    /// </summary>
    private static ReadOnlySpan<byte> Outcomes =>
    [
        N, N, G, N, U, G, G, U, U, // PortZero
        N, L, G, R, U, G, G, U, U, // UnknownEphemeral
        G, G, G, R, U, G, G, U, U, // RegisteredEphemeral
        N, R, R, L, U, G, G, U, U, // Unknown
        U, U, U, U, C, C, C, C, C, // UsedEphemeral
        G, G, G, G, C, C, C, C, C, // RegisteredUser
        G, G, G, G, C, C, C, C, C, // RegisteredSystem
        U, U, U, U, C, C, C, C, C, // UsedUser
        U, U, U, U, C, C, C, C, C, // UsedSystem
    ];

    /// <summary>The confidence if both ports are the same, for each weight.</summary>
    private static ReadOnlySpan<byte> SamePortConfidences =>
    [
        (byte)FlowConfidence.None, // PortZero
        (byte)FlowConfidence.None, // UnknownEphemeral
        (byte)FlowConfidence.Registered, // RegisteredEphemeral
        (byte)FlowConfidence.None, // Unknown
        (byte)FlowConfidence.CommonUse, // UsedEphemeral
        (byte)FlowConfidence.Registered, // RegisteredUser
        (byte)FlowConfidence.Registered, // RegisteredSystem
        (byte)FlowConfidence.CommonUse, // UsedUser
        (byte)FlowConfidence.CommonUse, // UsedSystem
    ];

    private static EphemeralPortRange DefaultClients => new(FlowWeight.FirstEphemeralPort, ushort.MaxValue);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FlowClassification Classify(ushort source, ushort destination, TransportProtocols transport)
    {
        if (!IsSingle(transport) || source == destination)
            return ClassifyUnusual(source, destination, transport, DefaultClients);

        int shift = FlowWeight.ShiftOf(transport);
        return Compare(
            source,
            destination,
            transport,
            FlowWeight.Unpack(PortTable.FlowWeights(source), shift),
            FlowWeight.Unpack(PortTable.FlowWeights(destination), shift));
    }

    /// <summary>Classifies a flow in a network whose clients use a range of ports.</summary>
    public static FlowClassification Classify(
        ushort source, ushort destination, TransportProtocols transport, EphemeralPortRange clients)
    {
        if (clients == default)
            throw new ArgumentException("The range of the clients' ports must not be empty.", nameof(clients));
        if (!IsSingle(transport) || source == destination)
            return ClassifyUnusual(source, destination, transport, clients);

        int shift = FlowWeight.ShiftOf(transport);
        return Compare(
            source,
            destination,
            transport,
            FlowWeight.Unpack(PortTable.FlowWeights(source, clients.Contains(source)), shift),
            FlowWeight.Unpack(PortTable.FlowWeights(destination, clients.Contains(destination)), shift));
    }

    /// <summary>Classifies a flow whose initiator may have been observed.</summary>
    public static FlowClassification Classify(
        ushort source, ushort destination, TransportProtocols transport, FlowInitiator initiator)
    {
        if (initiator == FlowInitiator.Unknown)
            return Classify(source, destination, transport);
        if (initiator > FlowInitiator.Destination)
            throw ThrowHelper.UndefinedEnum(initiator, nameof(initiator));
        ThrowHelper.ThrowIfUndefined(transport, nameof(transport));
        bool isToDestination = initiator == FlowInitiator.Source;
        ushort responder = isToDestination ? destination : source;
        return responder == 0
            ? new FlowClassification(
                new PortInfo(Math.Max(source, destination), transport), FlowSide.Unknown, FlowConfidence.None)
            : new FlowClassification(
                new PortInfo(responder, transport),
                isToDestination ? FlowSide.Destination : FlowSide.Source,
                FlowConfidence.Observed);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FlowClassification Compare(
        ushort source, ushort destination, TransportProtocols transport, int sourceWeight, int destinationWeight)
    {
        // The ports of flows are random, so the processor would mispredict branches. All bits of the mask are set if
        // the service is on the source side, and none if it is on the destination side.
        int mask = (Rank(destination, destinationWeight) - Rank(source, sourceWeight)) >> 31;
        int port = destination ^ ((source ^ destination) & mask);
        int outcome = Outcomes[(sourceWeight * FlowWeight.Count) + destinationWeight];
        int side = ((int)FlowSide.Destination + mask) & -(outcome >> 7);
        return new FlowClassification(
            new PortInfo((ushort)port, transport), (FlowSide)side, (FlowConfidence)(outcome & ~IsSideKnown));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSingle(TransportProtocols transport) =>
        ((int)transport & ((int)transport - 1)) == 0 && transport >= TransportProtocols.Tcp;

    /// <summary>Orders ports by weight, and ports of the same weight from the highest to the lowest.</summary>
    private static int Rank(ushort port, int weight) => (weight << 16) - port;

    /// <summary>
    /// Classifies flows whose ports are the same, or that have several transports or none, and rejects undefined bits.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FlowClassification ClassifyUnusual(
        ushort source, ushort destination, TransportProtocols transport, EphemeralPortRange clients)
    {
        ThrowHelper.ThrowIfUndefined(transport, nameof(transport));
        int sourceWeight = Weight(source, transport, clients);
        return source == destination
            ? new FlowClassification(
                new PortInfo(source, transport), FlowSide.Unknown, (FlowConfidence)SamePortConfidences[sourceWeight])
            : Compare(source, destination, transport, sourceWeight, Weight(destination, transport, clients));
    }

    /// <summary>Returns the greatest weight of a port for any of several transports.</summary>
    private static int Weight(ushort port, TransportProtocols transports, EphemeralPortRange clients)
    {
        int row = PortTable.FirstRow(port);
        bool isEphemeral = clients.Contains(port);
        return FlowWeight.Of(
            port,
            isEphemeral,
            PortTable.Status(row, transports) == PortStatus.Assigned,
            isEphemeral ? PortTable.HasUseOfOnePort(row, transports) : PortTable.FirstUse(row, transports) > 0);
    }
}
