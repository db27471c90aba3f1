namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Builds what the library reads as <c>NameRowTable</c>: for each name, in any case, the rows that have it as name or
/// alias. Common uses come before registered services, names before aliases, usual ports before others, and then lower
/// ports before higher.
/// </summary>
internal sealed class NameRowTableBuilder
{
    public NameRowTableBuilder(IReadOnlyList<string> names, PortTableBuilder table, TextPool texts)
    {
        Dictionary<string, HashSet<ushort>> named = SetsByName(names);
        Dictionary<string, HashSet<ushort>> aliased = SetsByName(names);
        for (int row = 0; row < table.Names.Count; row++)
        {
            if (table.Names[row] != 0)
                named[texts.Texts[table.Names[row]]].Add((ushort)row);
        }

        for (int i = 0; i < table.Aliases.Keys.Count; i++)
            aliased[texts.Texts[table.Aliases.Values[i]]].Add(table.Aliases.Keys[i]);

        for (int slot = 0; slot < names.Count; slot++)
        {
            HashSet<ushort> rowsWithName = named[names[slot]];
            ushort[] rows = [.. rowsWithName.Union(aliased[names[slot]])
                .OrderBy(row => row < table.FirstUseRow)
                .ThenBy(row => !rowsWithName.Contains(row))
                .ThenBy(row => !table.UsualRows.Contains(row))
                .ThenBy(row => table.Ports[row])
                .ThenBy(row => row)];
            Rows.Add(rows[0]);
            foreach (ushort row in rows.Where(_ => rows.Length > 1))
                Listed.Add((ushort)slot, row);
        }
    }

    /// <summary>The first row of each name.</summary>
    public List<ushort> Rows { get; } = [];

    /// <summary>All rows of the names that have several.</summary>
    public SparseColumnBuilder Listed { get; } = new();

    private static Dictionary<string, HashSet<ushort>> SetsByName(IReadOnlyList<string> names) =>
        names.ToDictionary(name => name, _ => new HashSet<ushort>(), StringComparer.OrdinalIgnoreCase);
}
