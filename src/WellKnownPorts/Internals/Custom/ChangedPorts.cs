#if NET
using System.Numerics;
#endif
using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// A set of ports that also numbers its ports in ascending order. It takes 10 KB: one bit for each port, and for each
/// word of bits the number of ports before that word.
/// </summary>
internal sealed class ChangedPorts
{
    private const int PortsPerWord = 64;

    private readonly ulong[] _words = new ulong[(ushort.MaxValue + 1) / PortsPerWord];
    private readonly ushort[] _ranks = new ushort[(ushort.MaxValue + 1) / PortsPerWord];

    /// <param name="ports">The ports, in ascending order.</param>
    public ChangedPorts(List<ushort> ports)
    {
        foreach (ushort port in ports)
            _words[port / PortsPerWord] |= 1UL << port;
        for (int word = 1; word < _words.Length; word++)
            _ranks[word] = (ushort)(_ranks[word - 1] + BitCount(_words[word - 1]));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ushort port) => ((_words[port / PortsPerWord] >> port) & 1) != 0;

    /// <summary>Returns the number of ports in the set that are lower than a port.</summary>
    public int Rank(ushort port) =>
        _ranks[port / PortsPerWord] + BitCount(_words[port / PortsPerWord] & ((1UL << port) - 1));

    private static int BitCount(ulong bits)
    {
#if NET
        return BitOperations.PopCount(bits);
#else
        int count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
#endif
    }
}
