namespace NetworkPorts.Tests;

/// <summary>Classifies flows by the documented rules, without the classification code of the library.</summary>
internal static class FlowModel
{
    /// <summary>The weight of a port with a custom service.</summary>
    public const int Custom = 9;

    public static (int Port, FlowSide Side, FlowConfidence Confidence) Classify(
        int source, int sourceWeight, int destination, int destinationWeight)
    {
        bool isSource = sourceWeight == destinationWeight ? source <= destination : sourceWeight > destinationWeight;
        int port = isSource ? source : destination;
        int weight = Math.Max(sourceWeight, destinationWeight);
        int otherWeight = Math.Min(sourceWeight, destinationWeight);
        FlowConfidence identified = weight is Custom ? FlowConfidence.Custom
            : weight is 8 or 7 or 4 ? FlowConfidence.CommonUse
            : weight is 6 or 5 or 2 ? FlowConfidence.Registered
            : FlowConfidence.None;
        (FlowSide side, FlowConfidence confidence) = source == destination ? (FlowSide.Unknown, identified)
            : identified == FlowConfidence.None && otherWeight == 0 ? (FlowSide.Unknown, FlowConfidence.None)
            : (isSource ? FlowSide.Source : FlowSide.Destination,
                identified == FlowConfidence.None && weight == otherWeight ? FlowConfidence.LowerPort
                : identified == FlowConfidence.None ? FlowConfidence.Range
                : otherWeight >= 4 ? FlowConfidence.Contested
                : identified);
        return (port, side, confidence);
    }

    /// <summary>
    /// Returns the weight that the documented table gives a port. The input is the lookup of the port and the file of
    /// common uses.
    /// </summary>
    public static int Weight(int port, TransportProtocols transport, EphemeralPortRange clients)
    {
        bool isEphemeral = port >= clients.First && port <= clients.Last;
        bool isUsed = CommonUseOracle.Of(port, transport).Any(row => row.First == row.Last || !isEphemeral);
        bool isRegistered = WellKnownPorts.Lookup(port, transport).Services
            .Any(service => service.Source == ServiceSource.Iana);
        return (isUsed, isRegistered, isEphemeral, port) switch
        {
            (_, _, _, 0) => 0,
            (true, _, false, <= 1023) => 8,
            (true, _, false, _) => 7,
            (false, true, false, <= 1023) => 6,
            (false, true, false, _) => 5,
            (true, _, true, _) => 4,
            (false, false, false, _) => 3,
            (false, true, true, _) => 2,
            _ => 1,
        };
    }
}
