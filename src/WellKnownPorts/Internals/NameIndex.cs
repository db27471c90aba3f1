namespace NetworkPorts.Internals;

/// <summary>
/// Finds a service name by the perfect hash that the generator built: the hash tells the one place where the name can
/// stand, a mark of eight bits tells most other names from it, and a single comparison the rest.
/// </summary>
internal static class NameIndex
{
    /// <summary>Finds the place of a name, by which <see cref="PortTables.NamedRowStarts"/> has its rows; -1 if it is unknown.</summary>
    public static int Find(ReadOnlySpan<char> name)
    {
        ulong hash = ServiceNameHash.Compute(name, PortTables.NameSeed);
        ushort move = PortTables.NameMoves[ServiceNameHash.Group(hash, PortTables.NameMoves.Length)];
        int place = ServiceNameHash.Place(hash, move, PortTables.NameCount);
        if (PortTables.NameMarks[place] != ServiceNameHash.Mark(hash))
            return -1;

        // Text 0 is the empty one; the names follow it in the order of their places.
        return EqualsIgnoreCase(PortTables.Texts[place + 1], name) ? place : -1;
    }

#if NETSTANDARD2_0
    private static bool EqualsIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<char> name)
    {
        if (name.Length != text.Length)
            return false;
        for (int i = 0; i < name.Length; i++)
        {
            if (ToLower(name[i]) != ToLower((char)text[i]))
                return false;
        }

        return true;
    }

    private static int ToLower(char c) => c is >= 'A' and <= 'Z' ? c | 0x20 : c;
#else
    private static bool EqualsIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<char> name) =>
        System.Text.Ascii.EqualsIgnoreCase(text, name);
#endif
}
