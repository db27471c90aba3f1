namespace NetworkPorts.Benchmarks.Layouts;

/// <summary>A way to keep a number for each of the 65,536 ports, of which most are 0.</summary>
internal interface ILayout
{
    int Bytes { get; }

    int Row(ushort port);
}
