namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>Writes the library's port data to a file, for programs that cannot call the library.</summary>
internal static class PortFile
{
    private const string Unset = "-";

    private const int PortZeroWeight = 0;

    // A common use of a range of ephemeral ports gives a port a name, but it is not evidence of a service.
    private const int UnknownEphemeralWeight = 1;

    /// <summary>
    /// The weights of ports with a service, for ports 1 to 1023, 1024 to 32767 and 32768 to 65535. The remarks of
    /// <c>WellKnownPorts.ClassifyFlow</c> define them.
    /// </summary>
    private static readonly Dictionary<FlowConfidence, int[]> s_weights = new()
    {
        [FlowConfidence.CommonUse] = [8, 7, 4],
        [FlowConfidence.Registered] = [6, 5, 2],
    };

    public static void Write(string path) => File.WriteAllLines(path, Lines());

    /// <summary>Returns a line for each transport of port 0 and of each port with a service.</summary>
    private static IEnumerable<string> Lines() =>
        from transport in Enum.GetValues<TransportProtocols>()
        where transport is not (TransportProtocols.None or TransportProtocols.All)
        from port in Enumerable.Range(0, ushort.MaxValue + 1)
        let weight = Weight(port, transport)
        where weight is not null
        select Line(transport, WellKnownPorts.Lookup(port, transport), weight.Value);

    private static string Line(TransportProtocols transport, PortInfo port, int weight) => string.Join(
        '\t',
        TransportConvert.ToText(transport),
        port.Port,
        weight,
        port.Name ?? Unset,
        port.Category == PortCategory.Unknown ? Unset : port.Category.ToWord(),
        port.Range.ToWord(),
        port.Traits == PortTraits.None ? Unset : port.Traits.ToWords());

    /// <summary>Returns the weight of a port, or null if the port has no service and is not 0.</summary>
    private static int? Weight(int port, TransportProtocols transport)
    {
        if (port == 0)
            return PortZeroWeight;

        // If both ports are the same, the confidence depends only on that port.
        FlowConfidence confidence = WellKnownPorts.ClassifyFlow(port, port, transport).Confidence;
        return s_weights.TryGetValue(confidence, out int[]? weights) ? weights[Section(port)]
            : WellKnownPorts.Lookup(port, transport).HasService ? UnknownEphemeralWeight
            : null;
    }

    private static int Section(int port) => port < 1024 ? 0 : port < 32768 ? 1 : 2;
}
