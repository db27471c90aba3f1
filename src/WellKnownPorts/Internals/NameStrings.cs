using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>The service name of each row as a string; null where the row has none.</summary>
internal static class NameStrings
{
    // Stands where a name has not been made yet, so that a row without a name answers as fast as one with.
    private static readonly string s_unmade = new("?".ToCharArray());

    private static readonly string?[] s_names = Unmade();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? Of(int row)
    {
        string? name = s_names[row];
        return ReferenceEquals(name, s_unmade) ? Make(row) : name;
    }

    // Threads that race here write the same string.
    private static string Make(int row) => s_names[row] = Strings.Texts[PortRows.Name(row)];

    private static string?[] Unmade()
    {
        // A plain loop: the framework's Fill is not compiled ahead, and compiling it takes longer than this.
        var names = new string?[PortTables.RowCount];
        for (int row = 0; row < names.Length; row++)
            names[row] = s_unmade;

        UInt16Column nameless = PortTables.NamelessRows;
        for (int i = 0; i < nameless.Length; i++)
            names[nameless[i]] = null;
        return names;
    }
}
