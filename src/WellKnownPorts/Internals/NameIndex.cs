namespace NetworkPorts.Internals;

/// <summary>
/// Finds a service name by the perfect hash that the generator built: the hash tells the one place where the name can
/// stand, a mark of eight bits tells most other names from it, and a single comparison the rest.
/// </summary>
internal static class NameIndex
{
    /// <summary>Finds the place of a name, by which <see cref="PortTables.NameRows"/> has its rows; -1 if it is unknown.</summary>
    public static int Find(ReadOnlySpan<char> name)
    {
        if ((uint)(name.Length - 1) >= ServiceNameKey.LongestName)
            return FindOfOtherLength(name);

        var key = new ServiceNameKey(name);
        int place = Place(ServiceNameHash.Compute(key, name.Length, PortTables.NameSeed));
        if (place < 0)
            return -1;

        ReadOnlySpan<byte> text = PortTables.Text(place + 1);
        return text.Length == name.Length && key.EqualsIgnoreCase(new ServiceNameKey(text)) ? place : -1;
    }

    private static int FindOfOtherLength(ReadOnlySpan<char> name)
    {
        int place = Place(ServiceNameHash.Compute(name, PortTables.NameSeed));
        return place >= 0 && EqualsIgnoreCase(PortTables.Text(place + 1), name) ? place : -1;
    }

    /// <summary>The one place where a name can stand; -1 where the mark there is not the name's.</summary>
    private static int Place(ulong hash)
    {
        ushort move = PortTables.NameMoves.UInt16At(ServiceNameHash.Group(hash, PortTables.NameGroupBits));
        int place = ServiceNameHash.Place(hash, move, PortTables.NameCount);
        return PortTables.NameMarks[place] == ServiceNameHash.Mark(hash) ? place : -1;
    }

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
}
