namespace NetworkPorts.Internals;

/// <summary>
/// Finds a service name by the perfect hash that the generator built: the hash tells the one place where the name can
/// stand, and a single comparison whether it does.
/// </summary>
internal static class NameIndex
{
    /// <summary>Finds where the rows of a name begin and end in <see cref="PortTables.NamedRows"/>; nowhere if it is unknown.</summary>
    public static void Find(ReadOnlySpan<char> name, out int start, out int end)
    {
        ulong hash = ServiceNameHash.Compute(name, PortTables.NameSeed);
        ushort move = PortTables.NameMoves[ServiceNameHash.Group(hash, PortTables.NameMoves.Length)];
        int place = ServiceNameHash.Place(hash, move, PortTables.NameCount);

        // Text 0 is the empty one; the names follow it in the order of their places.
        bool found = EqualsIgnoreCase(name, PortTables.Texts[place + 1]);
        start = found ? PortTables.NamedRowStarts[place] : 0;
        end = found ? PortTables.NamedRowStarts[place + 1] : 0;
    }

    private static bool EqualsIgnoreCase(ReadOnlySpan<char> name, ReadOnlySpan<byte> utf8)
    {
#if NETSTANDARD2_0
        if (name.Length != utf8.Length)
            return false;
        for (int i = 0; i < name.Length; i++)
        {
            if (ToLower(name[i]) != ToLower((char)utf8[i]))
                return false;
        }

        return true;

        static int ToLower(char c) => c is >= 'A' and <= 'Z' ? c | 0x20 : c;
#else
        return System.Text.Ascii.EqualsIgnoreCase(utf8, name);
#endif
    }
}
