using System.Numerics;

namespace NetworkPorts.Benchmarks.Layouts;

/// <summary>
/// One bit for each port, and for each word of bits the number of bits that are set before it. This layout is the
/// smallest, but needs more work for a lookup than the others.
/// </summary>
internal readonly struct RankedLayout : ILayout
{
    private const int WordLength = 64;

    private readonly ulong[] _bits = new ulong[65536 / WordLength];
    private readonly ushort[] _ranks = new ushort[65536 / WordLength];

    public RankedLayout(ushort[] rows)
    {
        int rank = 0;
        for (int port = 0; port < rows.Length; port++)
        {
            if (port % WordLength == 0)
                _ranks[port / WordLength] = (ushort)rank;
            if (rows[port] == 0)
                continue;
            _bits[port / WordLength] |= 1UL << (port % WordLength);
            rank++;
        }
    }

    public int Bytes => (_bits.Length * sizeof(ulong)) + (_ranks.Length * sizeof(ushort));

    public int Row(ushort port)
    {
        ulong word = _bits[port / WordLength];
        int rank = _ranks[port / WordLength] + BitOperations.PopCount(word << (WordLength - 1 - (port % WordLength)));
        return rank & -(int)((word >> (port % WordLength)) & 1);
    }
}
