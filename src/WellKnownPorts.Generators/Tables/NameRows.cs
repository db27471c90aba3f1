namespace NetworkPorts.Generators.Tables;

/// <summary>For each name, in whatever case, the rows that have it as name or alias, in the order of the ports.</summary>
internal sealed class NameRows
{
    public NameRows(IReadOnlyList<string> names, RowTable table, TextPool texts)
    {
        Dictionary<string, SortedSet<ushort>> rowsOfName =
            names.ToDictionary(name => name, _ => new SortedSet<ushort>(), StringComparer.OrdinalIgnoreCase);
        for (int row = 0; row < table.Names.Count; row++)
        {
            if (table.Names[row] != 0)
                rowsOfName[texts.Texts[table.Names[row]]].Add((ushort)row);
        }

        for (int i = 0; i < table.Aliases.Rows.Count; i++)
            rowsOfName[texts.Texts[table.Aliases.Values[i]]].Add(table.Aliases.Rows[i]);

        foreach (string name in names)
            Rows.Add(rowsOfName[name] is { Count: 1 } single ? single.Min : AddList(rowsOfName[name], table.Names.Count));
    }

    /// <summary>The row of each name; of a name with several, the start of their list, counted on from the last row.</summary>
    public List<ushort> Rows { get; } = [];

    /// <summary>How many rows a name has, then each of them.</summary>
    public List<ushort> Lists { get; } = [];

    private ushort AddList(SortedSet<ushort> rows, int rowCount)
    {
        ushort start = checked((ushort)(rowCount + Lists.Count));
        Lists.Add((ushort)rows.Count);
        Lists.AddRange(rows);
        return start;
    }
}
