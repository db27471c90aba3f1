using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Finds service names with the minimal perfect hash that the generator builds. The hash selects one slot, an 8-bit
/// fingerprint rejects most unknown names, and a single comparison rejects the others.
/// </summary>
internal static class NameTable
{
    /// <summary>
    /// Returns the slot of a name, ignoring case and surrounding white space, or -1 if the name is unknown.
    /// </summary>
    public static int Find(ReadOnlySpan<char> name)
    {
        if ((uint)(name.Length - 1) >= ServiceNameKey.MaxLength)
            return FindOfOtherLength(name);

        var key = new ServiceNameKey(name);
        int slot = Slot(ServiceNameHash.Compute(key, name.Length, PortTables.NameSeed));
        if (slot < 0)
            return FindIfPadded(name);

        ReadOnlySpan<byte> text = Text(slot);
        return text.Length == name.Length && key.EqualsIgnoreCase(new ServiceNameKey(text)) ? slot : FindIfPadded(name);
    }

    private static int FindOfOtherLength(ReadOnlySpan<char> name)
    {
        int slot = Slot(ServiceNameHash.Compute(name, PortTables.NameSeed));
        return slot >= 0 && AsciiCase.EqualsIgnoreCase(Text(slot), name) ? slot : FindTrimmed(name);
    }

    /// <summary>Trims an unknown name and looks it up again. Returns -1 if there is nothing to trim.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FindIfPadded(ReadOnlySpan<char> name)
    {
        // Nearly every name starts and ends with visible ASCII, so it has nothing to trim.
        bool isVisible = name[0] is > ' ' and < '\x7F' && name[name.Length - 1] is > ' ' and < '\x7F';
        return isVisible ? -1 : FindTrimmed(name);
    }

    private static int FindTrimmed(ReadOnlySpan<char> name)
    {
        bool isPadded = name.Length > 0 && (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[name.Length - 1]));
        return isPadded ? Find(name.Trim()) : -1;
    }

    /// <summary>Returns the slot that a hash selects, or -1 if the fingerprint in the slot differs.</summary>
    private static int Slot(ulong hash)
    {
        int bucket = ServiceNameHash.Bucket(hash, PortTables.NameBucketBits);
        ushort displacement = PortTables.NameDisplacements.UInt16At(bucket);
        int slot = ServiceNameHash.Slot(hash, displacement, PortTables.NameCount);
        return PortTables.NameFingerprints[slot] == ServiceNameHash.Fingerprint(hash) ? slot : -1;
    }

    private static ReadOnlySpan<byte> Text(int slot) => PortTables.Text(PortTables.NameTexts.UInt16At(slot));
}
