using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>The common name of each port as a string, by the port's first row, in the way of <see cref="NameStrings"/>.</summary>
internal static class CommonNameStrings
{
    private static readonly string?[] s_names = NameStrings.AllUnmade(PortTables.FirstUseRow, PortTables.FirstUsedRow);

    /// <summary>The name of the port's first common use, or else of its first record; null where it has neither.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? Of(int firstRow)
    {
        string? name = s_names[firstRow];
        return ReferenceEquals(name, NameStrings.Unmade) ? Find(firstRow) : name;
    }

    private static string? Find(int firstRow) =>
        s_names[firstRow] = NameStrings.Of(PortRows.CommonlyNamed(firstRow, TransportProtocols.All));
}
