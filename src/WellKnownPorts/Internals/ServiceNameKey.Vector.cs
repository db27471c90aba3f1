#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NetworkPorts.Internals;

// For targets with vectors.
internal readonly partial struct ServiceNameKey
{
    private const byte CaseBit = 0x20;

    // A byte for each character, and where the name is not ASCII, bits above the seventh in the second.
    private readonly Vector128<byte> _characters;
    private readonly Vector128<ushort> _wide;

    /// <param name="name">From 1 to <see cref="LongestName"/> characters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ServiceNameKey(ReadOnlySpan<char> name)
    {
        Vector128<ushort> front, back;
        if (name.Length >= Step)
        {
            (uint near, uint far, uint last) = Places(name.Length);
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

    /// <param name="name">From 1 to <see cref="LongestName"/> characters of ASCII.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ServiceNameKey(ReadOnlySpan<byte> name)
    {
        _wide = default;
        if (name.Length >= Step)
        {
            (uint near, uint far, uint last) = Places(name.Length);
            _characters = Vector128.Create(Four(name, 0), Four(name, near), Four(name, far), Four(name, last)).AsByte();
        }
        else
        {
            _characters = Vector128.CreateScalar(name[0] | ((uint)name[name.Length / 2] << 8) | ((uint)name[^1] << 16)).AsByte();
        }
    }

    /// <summary>The characters with the bit set by which letters differ in case: the same for names that differ only so.</summary>
    public (ulong Low, ulong High) Folded
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Vector128<ulong> folded = (_characters | Vector128.Create(CaseBit)).AsUInt64();
            return (folded.ToScalar(), folded.GetElement(1));
        }
    }

    /// <summary>Whether names of one length are the same but for the case of their ASCII letters.</summary>
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
