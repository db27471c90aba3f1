#if !NET
using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

// For targets without vectors, such as the target of the generator.
internal readonly partial struct ServiceNameKey
{
    private const ulong EachByte = 0x0101_0101_0101_0101;
    private const ulong CaseBits = EachByte * 0x20;

    // One byte for each character. If the name is not ASCII, the third field has a bit higher than bit 6.
    private readonly ulong _low;
    private readonly ulong _high;
    private readonly ulong _wide;

    /// <param name="name">A name of 1 to <see cref="MaxLength"/> characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ServiceNameKey(ReadOnlySpan<char> name)
    {
        if (name.Length >= Step)
        {
            (uint near, uint far, uint last) = Offsets(name.Length);
            ulong first = Four(name, 0);
            ulong second = Four(name, near);
            ulong third = Four(name, far);
            ulong fourth = Four(name, last);
            _low = Narrow(first, second);
            _high = Narrow(third, fourth);
            _wide = first | second | third | fourth;
        }
        else
        {
            ulong three = name[0] | ((ulong)name[name.Length / 2] << 16) | ((ulong)name[name.Length - 1] << 32);
            _low = Narrow(three, 0);
            _high = 0;
            _wide = three;
        }
    }

    /// <param name="name">A name of 1 to <see cref="MaxLength"/> ASCII characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ServiceNameKey(ReadOnlySpan<byte> name)
    {
        if (name.Length >= Step)
        {
            (uint near, uint far, uint last) = Offsets(name.Length);
            _low = Four(name, 0) | ((ulong)Four(name, near) << 32);
            _high = Four(name, far) | ((ulong)Four(name, last) << 32);
        }
        else
        {
            _low = name[0] | ((uint)name[name.Length / 2] << 8) | ((uint)name[name.Length - 1] << 16);
            _high = 0;
        }

        _wide = 0;
    }

    /// <summary>Gets the characters with the case bit set. Names that differ only in case have equal values.</summary>
    public (ulong Low, ulong High) Folded => (_low | CaseBits, _high | CaseBits);

    /// <summary>Returns whether two names of the same length are equal, ignoring the case of ASCII letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EqualsIgnoreCase(ServiceNameKey ascii)
    {
        const ulong NotAscii = 0xFF80_FF80_FF80_FF80;
        ulong low = _low ^ ascii._low;
        ulong high = _high ^ ascii._high;
        return (_wide & NotAscii) == 0 && DifferOnlyInCase(low, ascii._low) && DifferOnlyInCase(high, ascii._high);
    }

    /// <summary>Returns whether the bits that differ are only case bits of letters.</summary>
    private static bool DifferOnlyInCase(ulong difference, ulong ascii)
    {
        // The highest bit of each byte is set in the first sum if the byte is at least 'a', and in the second sum if
        // the byte is greater than 'z'.
        ulong lower = ascii | CaseBits;
        ulong letters = (lower + (EachByte * (0x80 - 'a'))) ^ (lower + (EachByte * (0x80 - ('z' + 1))));
        return (difference & ~((letters >> 2) & CaseBits)) == 0;
    }

    /// <summary>Returns the low bytes of eight characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Narrow(ulong first, ulong second)
    {
        return Narrow(first) | ((ulong)Narrow(second) << 32);
    }

    private static uint Narrow(ulong four)
    {
        ulong pairs = four & 0x00FF_00FF_00FF_00FF;
        pairs = (pairs | (pairs >> 8)) & 0x0000_FFFF_0000_FFFF;
        return (uint)(pairs | (pairs >> 16));
    }
}
#endif
