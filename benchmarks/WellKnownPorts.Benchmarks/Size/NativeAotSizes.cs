namespace NetworkPorts.Benchmarks.Size;

/// <summary>Executables that Native AOT makes, with the symbols stripped as it does by default.</summary>
/// <param name="Hello">Prints a constant.</param>
/// <param name="Parsing">Prints the number in its argument, which the one with the library reads too.</param>
/// <param name="Library">Prints the name of the port that its argument says.</param>
internal sealed record NativeAotSizes(FileSize Hello, FileSize Parsing, FileSize Library)
{
    /// <summary>By how many bytes the library makes the hello world grow.</summary>
    public long Growth => Library.Bytes - Hello.Bytes;
}
