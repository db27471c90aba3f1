using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>
/// The name that people use for each port as a string, given the first row of the port. Works like
/// <see cref="RowNameStrings"/>.
/// </summary>
internal static class PortNameStrings
{
    private const int SetCount = ((int)TransportProtocols.All / (int)TransportProtocols.Tcp) + 1;

    private static readonly string?[] s_names = NotCreated();

    // For transports that were requested, by the number of their set.
    private static readonly string?[]?[] s_namesOfSets = new string?[SetCount][];

    /// <summary>
    /// Returns the name of the first common use, or else of the first registered record; null if the port has neither.
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
    /// Returns the name of the first common use, or else of the first registered record, that matches the requested
    /// transports; null if there is neither.
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
