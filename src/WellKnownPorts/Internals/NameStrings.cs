using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>The service name of each row as a string: made when it is first asked for, and from then on the same one.</summary>
internal static class NameStrings
{
    private static readonly string?[] s_names = new string?[PortTables.RowCount];

    /// <summary>The name of a row; null where it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? Of(int row)
    {
        // Rows without a name come first. One condition, not two: nearly always false, so that the processor never has
        // to guess whether a port has a name.
        string? name = s_names[row];
        return (name is null) & (row >= PortTables.NamelessRowCount) ? Make(row) : name;
    }

    // Interned, so that threads that race here are given the same string.
    private static string Make(int row) =>
        s_names[row] = string.Intern(Strings.FromUtf8(PortTables.Text(PortTables.RowNames.UInt16At(row))));
}
