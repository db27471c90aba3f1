using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// The service name of each row as a string: made when it is first asked for, and from then on the same one.
/// </summary>
internal static class NameStrings
{
    // Stands where a name has not been made yet, so that a port without a name is answered as one with a name is, and
    // the processor has nothing to guess. No service name has a blank.
    internal const string Unmade = "not made yet";

    private static readonly string?[] s_names = AllUnmade(PortTables.RowCount, PortTables.FirstRecordRow);

    /// <summary>The name of a row; null where it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? Of(int row)
    {
        string? name = s_names[row];
        return ReferenceEquals(name, Unmade) ? Make(row) : name;
    }

    // Interned, so that threads that race here are given the same string.
    private static string Make(int row) =>
        s_names[row] = string.Intern(Strings.FromUtf8(PortTables.Text(PortTables.RowNames.UInt16At(row))));

    /// <summary>An array that has names yet to be made, behind the rows that have none.</summary>
    internal static string?[] AllUnmade(int rowCount, int namelessRowCount)
    {
        // Doubling what is there copies whole blocks by code that is compiled already, as a loop over each row and the
        // framework's Fill are not: either takes longer than all else on the way to the first name.
        var names = new string?[rowCount];
        names[0] = Unmade;
        for (int made = 1; made < names.Length; made *= 2)
            Array.Copy(names, 0, names, made, Math.Min(made, names.Length - made));
        Array.Clear(names, 0, namelessRowCount);
        return names;
    }
}
