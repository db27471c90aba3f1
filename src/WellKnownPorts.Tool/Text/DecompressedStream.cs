using ZstdSharp;

namespace NetworkPorts.Tool.Text;

/// <summary>A stream of decompressed data that says which compression damaged data have.</summary>
/// <param name="data">The decompressed data.</param>
/// <param name="compression">The name of the compression.</param>
internal sealed class DecompressedStream(Stream data, string compression) : ForwardStream
{
    /// <exception cref="InvalidDataException">The compressed data are damaged or truncated.</exception>
    /// <exception cref="IOException">The data cannot be read, or have a wrong end.</exception>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return data.Read(buffer);
        }
        catch (Exception failure) when (failure is InvalidDataException or ZstdException or EndOfStreamException)
        {
            throw new InvalidDataException(
                $"the {compression} data are cut off or damaged; what comes before that was read", failure);
        }
    }
}
