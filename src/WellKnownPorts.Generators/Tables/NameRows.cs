namespace NetworkPorts.Generators.Tables;

/// <summary>
/// For each name, in whatever case, the rows that have it as name or alias: what is registered, then the common uses, each
/// in the order of the ports.
/// </summary>
internal sealed class NameRows
{
    public NameRows(IReadOnlyList<string> names, RowTable table, TextPool texts)
    {
        Dictionary<string, HashSet<ushort>> rowsOfName =
            names.ToDictionary(name => name, _ => new HashSet<ushort>(), StringComparer.OrdinalIgnoreCase);
        for (int row = 0; row < table.Names.Count; row++)
        {
            if (table.Names[row] != 0)
                rowsOfName[texts.Texts[table.Names[row]]].Add((ushort)row);
        }

        for (int i = 0; i < table.Aliases.Keys.Count; i++)
            rowsOfName[texts.Texts[table.Aliases.Values[i]]].Add(table.Aliases.Keys[i]);

        for (int place = 0; place < names.Count; place++)
        {
            ushort[] rows = [.. rowsOfName[names[place]]
                .OrderBy(row => row >= table.FirstUseRow).ThenBy(row => table.Ports[row]).ThenBy(row => row)];
            Rows.Add(rows[0]);
            foreach (ushort row in rows.Where(_ => rows.Length > 1))
                Listed.Add((ushort)place, row);
        }
    }

    /// <summary>The first row of each name.</summary>
    public List<ushort> Rows { get; } = [];

    /// <summary>All rows of the names that have several.</summary>
    public SparseColumn Listed { get; } = new();
}
