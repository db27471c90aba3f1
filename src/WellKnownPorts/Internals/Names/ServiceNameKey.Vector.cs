#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NetworkPorts.Internals;

// For targets with vectors.
internal readonly partial struct ServiceNameKey
{
    private const byte CaseBit = 0x20;

    // One byte for each character. If the name is not ASCII, the second field has a bit higher than bit 6.
    private readonly Vector128<byte> _characters;
    private readonly Vector128<ushort> _wide;

    /// <param name="name">A name of 1 to <see cref="MaxLength"/> characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ServiceNameKey(ReadOnlySpan<char> name)
    {
        Vector128<ushort> front, back;
        if (name.Length >= Step)
        {
            (uint near, uint far, uint last) = Offsets(name.Length);
            front = Vector128.Create(Four(name, 0), Four(name, near)).AsUInt16();
            back = Vector128.Create(Four(name, far), Four(name, last)).AsUInt16();
        }
        else
        {
            front = Vector128.Create(name[0], name[name.Length / 2], name[^1], 0, 0, 0, 0, 0);
            back = default;
        }

        _characters = Vector128.Narrow(front, back);
        _wide = front | back;
    }

    /// <param name="name">A name of 1 to <see cref="MaxLength"/> ASCII characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ServiceNameKey(ReadOnlySpan<byte> name)
    {
        _wide = default;
        if (name.Length >= Step)
        {
            (uint near, uint far, uint last) = Offsets(name.Length);
            _characters = Vector128.Create(Four(name, 0), Four(name, near), Four(name, far), Four(name, last)).AsByte();
        }
        else
        {
            uint three = name[0] | ((uint)name[name.Length / 2] << 8) | ((uint)name[^1] << 16);
            _characters = Vector128.CreateScalar(three).AsByte();
        }
    }

    /// <summary>Gets the characters with the case bit set. Names that differ only in case have equal values.</summary>
    public (ulong Low, ulong High) Folded
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Vector128<ulong> folded = (_characters | Vector128.Create(CaseBit)).AsUInt64();
            return (folded.ToScalar(), folded.GetElement(1));
        }
    }

    /// <summary>Returns whether two names of the same length are equal, ignoring the case of ASCII letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EqualsIgnoreCase(ServiceNameKey ascii)
    {
        Vector128<byte> caseBit = Vector128.Create(CaseBit);
        Vector128<byte> fromA = (ascii._characters | caseBit) - Vector128.Create((byte)'a');
        Vector128<byte> caseOfLetters = Vector128.LessThan(fromA, Vector128.Create((byte)26)) & caseBit;
        Vector128<byte> different = Vector128.AndNot(_characters ^ ascii._characters, caseOfLetters);
        return (different.AsUInt16() | (_wide & Vector128.Create((ushort)0xFF80))) == Vector128<ushort>.Zero;
    }
}
#endif
