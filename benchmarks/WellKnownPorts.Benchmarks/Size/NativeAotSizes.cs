namespace NetworkPorts.Benchmarks.Size;

/// <summary>The sizes of Native AOT executables. Their symbols are stripped, which is the default.</summary>
/// <param name="Hello">The executable that prints a constant.</param>
/// <param name="Parsing">
/// The executable that parses its argument as a number and prints it. The one with the library parses its argument too.
/// </param>
/// <param name="Library">The executable that prints the name of the port in its argument.</param>
internal sealed record NativeAotSizes(FileSize Hello, FileSize Parsing, FileSize Library)
{
    /// <summary>Gets the number of bytes that the library adds to the hello world program.</summary>
    public long Growth => Library.Bytes - Hello.Bytes;
}
