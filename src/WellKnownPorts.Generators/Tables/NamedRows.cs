namespace NetworkPorts.Generators.Tables;

/// <summary>For each name, in whatever case, the rows that have it as name or alias, in the order of the ports.</summary>
internal sealed class NamedRows
{
    public NamedRows(IReadOnlyList<string> names, RowTable table, TextPool texts)
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
        {
            Starts.Add(checked((ushort)Rows.Count));
            Rows.AddRange(rowsOfName[name]);
        }

        Starts.Add(checked((ushort)Rows.Count));
    }

    /// <summary>Where the rows of each name begin in <see cref="Rows"/>, and behind the last name where they end.</summary>
    public List<ushort> Starts { get; } = [];

    public List<ushort> Rows { get; } = [];
}
