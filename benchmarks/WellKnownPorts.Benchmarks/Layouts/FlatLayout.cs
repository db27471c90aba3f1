namespace NetworkPorts.Benchmarks.Layouts;

/// <summary>An entry for each port: one read.</summary>
internal readonly struct FlatLayout(ushort[] rows) : ILayout
{
    public int Bytes => rows.Length * sizeof(ushort);

    public int Row(ushort port) => rows[port];
}
