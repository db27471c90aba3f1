namespace NetworkPorts.Benchmarks.Layouts;

/// <summary>The numbers that the layouts store: a number for each known port, and 0 for all other ports.</summary>
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
