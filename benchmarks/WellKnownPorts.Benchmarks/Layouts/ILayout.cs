namespace NetworkPorts.Benchmarks.Layouts;

/// <summary>A way to store a number for each of the 65,536 ports. Most of the numbers are 0.</summary>
internal interface ILayout
{
    /// <summary>Gets the size of the stored data, in bytes.</summary>
    int Bytes { get; }

    /// <summary>Looks up the number of a port.</summary>
    /// <returns>The number, or 0 if the port is unknown.</returns>
    int Row(ushort port);
}
