namespace NetworkPorts.Benchmarks.Cold;

/// <summary>A megabyte that has nothing to do with ports.</summary>
internal sealed class OtherData
{
    private const int CacheLine = 64;

    private readonly byte[] _bytes = new byte[1024 * 1024];

    /// <summary>Reads and writes a byte of each cache line.</summary>
    public int Touch()
    {
        int sum = 0;
        for (int i = 0; i < _bytes.Length; i += CacheLine)
            sum += _bytes[i]++;
        return sum;
    }
}
