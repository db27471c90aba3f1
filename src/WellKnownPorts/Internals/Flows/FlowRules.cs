using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Decides which of two ports is on the service side: the port with the higher <see cref="FlowWeight"/>, or the lower
/// port if the weights are equal.
/// </summary>
internal static class FlowRules
{
    // The side is unknown.
    private const byte N = (byte)FlowConfidence.None;

    // The side is known, with one of these confidences.
    private const byte L = IsSideKnown | (byte)FlowConfidence.LowerPort;
    private const byte R = IsSideKnown | (byte)FlowConfidence.Range;
    private const byte C = IsSideKnown | (byte)FlowConfidence.Contested;
    private const byte G = IsSideKnown | (byte)FlowConfidence.Registered;
    private const byte U = IsSideKnown | (byte)FlowConfidence.CommonUse;
    private const byte X = IsSideKnown | (byte)FlowConfidence.Custom;

    private const byte IsSideKnown = 0x80;

    /// <summary>
    /// The outcome for the weights of the two ports, in either order. A registered service on an ephemeral port does
    /// not contest another service, because a client can get that port by chance.
    /// </summary>
    private static ReadOnlySpan<byte> Outcomes =>
    [
        N, N, G, N, U, G, G, U, U, X, // PortZero
        N, L, G, R, U, G, G, U, U, X, // UnknownEphemeral
        G, G, G, R, U, G, G, U, U, X, // RegisteredEphemeral
        N, R, R, L, U, G, G, U, U, X, // Unknown
        U, U, U, U, C, C, C, C, C, C, // UsedEphemeral
        G, G, G, G, C, C, C, C, C, C, // RegisteredUser
        G, G, G, G, C, C, C, C, C, C, // RegisteredSystem
        U, U, U, U, C, C, C, C, C, C, // UsedUser
        U, U, U, U, C, C, C, C, C, C, // UsedSystem
        X, X, X, X, C, C, C, C, C, C, // Custom
    ];

    /// <summary>The confidence for each weight if both ports are the same.</summary>
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
        (byte)FlowConfidence.Custom, // Custom
    ];

    public static EphemeralPortRange DefaultClients => new(FlowWeight.FirstEphemeralPort, ushort.MaxValue);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FlowClassification Classify(ushort source, ushort destination, TransportProtocols transport)
    {
        if (!IsSingle(transport) || source == destination)
            return Classify(source, destination, transport, DefaultClients, custom: null);

        int shift = FlowWeight.ShiftOf(transport);
        return Compare(
            source,
            destination,
            transport,
            FlowWeight.Unpack(PortTable.FlowWeights(source), shift),
            FlowWeight.Unpack(PortTable.FlowWeights(destination), shift),
            custom: null);
    }

    /// <summary>Classifies a flow, given the range of ports that clients use.</summary>
    public static FlowClassification Classify(
        ushort source, ushort destination, TransportProtocols transport, EphemeralPortRange clients)
    {
        ThrowIfEmpty(clients);
        if (!IsSingle(transport) || source == destination)
            return Classify(source, destination, transport, clients, custom: null);

        int shift = FlowWeight.ShiftOf(transport);
        return Compare(
            source,
            destination,
            transport,
            FlowWeight.Unpack(PortTable.FlowWeights(source, clients.Contains(source)), shift),
            FlowWeight.Unpack(PortTable.FlowWeights(destination, clients.Contains(destination)), shift),
            custom: null);
    }

    /// <summary>Classifies a flow whose initiator is observed or unknown.</summary>
    public static FlowClassification Classify(
        ushort source, ushort destination, TransportProtocols transport, FlowInitiator initiator) =>
        initiator == FlowInitiator.Unknown
            ? Classify(source, destination, transport)
            : OfResponder(source, destination, transport, initiator, custom: null);

    /// <summary>
    /// Classifies any flow, including flows whose ports are the same and flows with several transports or none. Throws
    /// if a transport is undefined.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static FlowClassification Classify(
        ushort source,
        ushort destination,
        TransportProtocols transport,
        EphemeralPortRange clients,
        CustomTable? custom)
    {
        ThrowIfEmpty(clients);
        ThrowHelper.ThrowIfUndefined(transport, nameof(transport));
        int sourceWeight = Weight(source, transport, clients, custom);
        return source == destination
            ? new FlowClassification(
                new PortInfo(source, transport, custom),
                FlowSide.Unknown,
                (FlowConfidence)SamePortConfidences[sourceWeight])
            : Compare(
                source,
                destination,
                transport,
                sourceWeight,
                Weight(destination, transport, clients, custom),
                custom);
    }

    /// <summary>Classifies a flow whose initiator was observed.</summary>
    public static FlowClassification OfResponder(
        ushort source,
        ushort destination,
        TransportProtocols transport,
        FlowInitiator initiator,
        CustomTable? custom)
    {
        if (initiator > FlowInitiator.Destination)
            throw ThrowHelper.UndefinedEnum(initiator, nameof(initiator));
        ThrowHelper.ThrowIfUndefined(transport, nameof(transport));
        bool isToDestination = initiator == FlowInitiator.Source;
        ushort responder = isToDestination ? destination : source;
        return responder == 0
            ? new FlowClassification(
                new PortInfo(Math.Max(source, destination), transport, custom), FlowSide.Unknown, FlowConfidence.None)
            : new FlowClassification(
                new PortInfo(responder, transport, custom),
                isToDestination ? FlowSide.Destination : FlowSide.Source,
                FlowConfidence.Observed);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FlowClassification Compare(
        ushort source,
        ushort destination,
        TransportProtocols transport,
        int sourceWeight,
        int destinationWeight,
        CustomTable? custom)
    {
        // The ports of flows are random, so the processor would mispredict branches. All bits of the mask are 1 if the
        // service is on the source side, and 0 if it is on the destination side.
        int mask = (Rank(destination, destinationWeight) - Rank(source, sourceWeight)) >> 31;
        int port = destination ^ ((source ^ destination) & mask);
        int outcome = Outcomes[(sourceWeight * FlowWeight.Count) + destinationWeight];
        int side = ((int)FlowSide.Destination + mask) & -(outcome >> 7);
        return new FlowClassification(
            new PortInfo((ushort)port, transport, custom),
            (FlowSide)side,
            (FlowConfidence)(outcome & ~IsSideKnown));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSingle(TransportProtocols transport) =>
        ((int)transport & ((int)transport - 1)) == 0 && transport >= TransportProtocols.Tcp;

    /// <summary>Returns a number that orders ports by weight. With equal weights, lower ports rank higher.</summary>
    private static int Rank(ushort port, int weight) => (weight << 16) - port;

    /// <summary>Returns the maximum weight of a port for any of several transports.</summary>
    private static int Weight(
        ushort port, TransportProtocols transports, EphemeralPortRange clients, CustomTable? custom)
    {
        bool isEphemeral = clients.Contains(port);
        if (custom is not null && custom.IsChanged(port))
        {
            if (custom.IsEvidence(port, transports, isEphemeral))
                return FlowWeight.Custom;
            transports = custom.Visible(port, transports);
        }

        if (IsSingle(transports))
            return FlowWeight.Unpack(PortTable.FlowWeights(port, isEphemeral), FlowWeight.ShiftOf(transports));

        int row = PortTable.FirstRow(port);
        return FlowWeight.Of(
            port,
            isEphemeral,
            PortTable.Status(row, transports) == PortStatus.Assigned,
            isEphemeral ? PortTable.HasSinglePortUse(row, transports) : PortTable.FirstUse(row, transports) > 0);
    }

    private static void ThrowIfEmpty(EphemeralPortRange clients)
    {
        if (clients == default)
            throw new ArgumentException("The range of client ports must not be empty.", nameof(clients));
    }
}
