namespace NetworkPorts.Benchmarks.Layouts;

/// <summary>The number that each layout keeps for a port: 0 where nothing is known of it.</summary>
internal static class Rows
{
    public static ushort[] OfPorts { get; } = Number();

    private static ushort[] Number()
    {
        var rows = new ushort[65536];
        ushort next = 1;
        foreach (ushort port in WellKnownPorts.Ports.Keys)
            rows[port] = next++;
        return rows;
    }
}
