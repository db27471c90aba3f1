using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetworkPorts.Internals;

/// <summary>
/// A service name of at most 16 characters in two registers, to be hashed and compared without a loop, whose end the
/// processor would have to guess. The generator places names by it and the library finds them by it.
/// </summary>
internal readonly struct ServiceNameKey
{
    public const int LongestName = 16;

    private const int Step = 4;
    private const ulong EachByte = 0x0101_0101_0101_0101;

    // Each has eight characters, a byte for each.
    private readonly ulong _low;
    private readonly ulong _high;

    // Has bits above the seventh of a character, where the name is not ASCII: then the bytes run into one another.
    private readonly ulong _wide;

    /// <param name="name">From 1 to <see cref="LongestName"/> characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ServiceNameKey(ReadOnlySpan<char> name)
    {
        // Four reads of four characters, which overlap, cover every length from 4 to 16.
        int last = name.Length - Step;
        if (last >= 0)
        {
            ulong first = Four(name, 0);
            ulong second = Four(name, Math.Min(Step, last));
            ulong third = Four(name, Math.Max(last - Step, 0));
            ulong fourth = Four(name, last);
            _low = first | (second << 8);
            _high = third | (fourth << 8);
            _wide = first | second | third | fourth;
        }
        else
        {
            _low = name[0] | ((ulong)name[name.Length / 2] << 16) | ((ulong)name[name.Length - 1] << 32);
            _high = 0;
            _wide = _low;
        }
    }

    /// <param name="name">From 1 to <see cref="LongestName"/> characters of ASCII.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ServiceNameKey(ReadOnlySpan<byte> name)
    {
        int last = name.Length - Step;
        if (last >= 0)
        {
            _low = Four(name, 0) | (Four(name, Math.Min(Step, last)) << 8);
            _high = Four(name, Math.Max(last - Step, 0)) | (Four(name, last) << 8);
        }
        else
        {
            _low = name[0] | ((ulong)name[name.Length / 2] << 16) | ((ulong)name[name.Length - 1] << 32);
            _high = 0;
        }

        _wide = 0;
    }

    /// <summary>The characters with the bit set by which letters differ in case: the same for names that differ only so.</summary>
    public (ulong Low, ulong High) Folded => (_low | (EachByte * 0x20), _high | (EachByte * 0x20));

    /// <summary>Whether names of one length are the same but for the case of their ASCII letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EqualsIgnoreCase(ServiceNameKey ascii)
    {
        const ulong NotAscii = 0xFF80_FF80_FF80_FF80;
        ulong differences = ((_low ^ ascii._low) & ~CaseOfLetters(ascii._low))
            | ((_high ^ ascii._high) & ~CaseOfLetters(ascii._high))
            | (_wide & NotAscii);
        return differences == 0;
    }

    /// <summary>The bit of the case, in each byte that is a letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong CaseOfLetters(ulong ascii)
    {
        // The eighth bit of a sum tells whether a byte reaches 'a', and of the other whether it goes beyond 'z'.
        ulong lower = ascii | (EachByte * 0x20);
        ulong letters = (lower + (EachByte * (0x80 - 'a'))) ^ (lower + (EachByte * (0x80 - ('z' + 1))));
        return (letters & (EachByte * 0x80)) >> 2;
    }

    /// <summary>Four characters, the first in the lowest bits. The callers have checked the bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ReadOnlySpan<char> name, int index)
    {
        ref char first = ref Unsafe.Add(ref MemoryMarshal.GetReference(name), index);
        return BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref first))
            : name[index] | ((ulong)name[index + 1] << 16) | ((ulong)name[index + 2] << 32) | ((ulong)name[index + 3] << 48);
    }

    /// <summary>Four bytes, spread as four characters are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ReadOnlySpan<byte> name, int index)
    {
        ulong four = BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetReference(name), index))
            : name[index] | ((uint)name[index + 1] << 8) | ((uint)name[index + 2] << 16) | ((uint)name[index + 3] << 24);
        ulong pairs = (four | (four << 16)) & 0x0000_FFFF_0000_FFFF;
        return (pairs | (pairs << 8)) & 0x00FF_00FF_00FF_00FF;
    }
}
