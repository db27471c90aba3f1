using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// Caches the names of ports as strings, by the first row of the port. Works like <see cref="RowNameStrings"/>.
/// </summary>
internal static class PortNameStrings
{
    private const int SetCount = ((int)TransportProtocols.All / (int)TransportProtocols.Tcp) + 1;

    private static readonly string?[] s_names = NotCreated();

    // The names for each set of requested transports.
    private static readonly string?[]?[] s_namesOfSets = new string?[SetCount][];

    /// <summary>
    /// Returns the name of the first common use, or else of the first registered record; null if no service is known.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? Of(int firstRow)
    {
        string? name = s_names[firstRow];
        return ReferenceEquals(name, RowNameStrings.NotCreated)
            ? Find(s_names, firstRow, TransportProtocols.All)
            : name;
    }

    /// <summary>
    /// Returns the name of the first common use that matches the requested transports, or else of the first registered
    /// record that matches; null if no service matches.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? Of(int firstRow, TransportProtocols requested)
    {
        string?[] names = s_namesOfSets[(int)requested / (int)TransportProtocols.Tcp] ?? CreateNames(requested);
        string? name = names[firstRow];
        return ReferenceEquals(name, RowNameStrings.NotCreated) ? Find(names, firstRow, requested) : name;
    }

    private static string? Find(string?[] names, int firstRow, TransportProtocols requested) =>
        names[firstRow] = RowNameStrings.Of(PortTable.NamedRow(firstRow, requested));

    private static string?[] CreateNames(TransportProtocols requested) =>
        s_namesOfSets[(int)requested / (int)TransportProtocols.Tcp] = NotCreated();

    private static string?[] NotCreated() =>
        RowNameStrings.AllNotCreated(PortTables.FirstUseRow, PortTables.FirstUsedRow);
}
