namespace NetworkPorts.Benchmarks.Layouts;

/// <summary>One entry for each port. A lookup is one read.</summary>
internal readonly struct FlatLayout(ushort[] rows) : ILayout
{
    public int Bytes => rows.Length * sizeof(ushort);

    public int Row(ushort port) => rows[port];
}
