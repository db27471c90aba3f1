namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>What the library knows of the ports as a table, for programs that have no library.</summary>
internal static class PortFile
{
    /// <summary>By what is known of a port, and where it lies, as the table in the README has it.</summary>
    private static readonly Dictionary<PortMatch, int[]> s_weights = new()
    {
        [PortMatch.CommonUse] = [7, 6, 3],
        [PortMatch.Registered] = [5, 4, 1],
    };

    public static void Write(string path) => File.WriteAllLines(path, Lines());

    /// <summary>A line for each port of which something is known through a transport.</summary>
    private static IEnumerable<string> Lines() =>
        from transport in Enum.GetValues<TransportProtocols>()
        where transport is not (TransportProtocols.None or TransportProtocols.All)
        from port in Enumerable.Range(0, ushort.MaxValue + 1)
        let known = Known(port, transport)
        where known != PortMatch.None
        select Line(transport, WellKnownPorts.Lookup(port, transport), s_weights[known][Place(port)]);

    // The match of a flow between a port and itself is by what is known of that port alone.
    private static PortMatch Known(int port, TransportProtocols transport) =>
        WellKnownPorts.ClassifyFlow(port, port, transport).Match;

    private static string Line(TransportProtocols transport, PortInfo port, int weight) => string.Join(
        '\t', EnumWord.Of(transport), port.Port, weight, port.CommonName ?? EnumWord.Unset,
        EnumWord.OrUnset(port.Category), EnumWord.Of(port.Range), EnumWord.OrUnset(port.Traits));

    private static int Place(int port) => port < 1024 ? 0 : port < 32768 ? 1 : 2;
}
