namespace NetworkPorts.Benchmarks.Cold;

/// <summary>A megabyte of data that is unrelated to ports. Touching it evicts other data from the cache.</summary>
internal sealed class OtherData
{
    private const int CacheLine = 64;

    private readonly byte[] _bytes = new byte[1024 * 1024];

    /// <summary>Reads and writes one byte in each cache line.</summary>
    /// <returns>The sum of the bytes, so that the reads are not optimized away.</returns>
    public int Touch()
    {
        int sum = 0;
        for (int i = 0; i < _bytes.Length; i += CacheLine)
            sum += _bytes[i]++;
        return sum;
    }
}
