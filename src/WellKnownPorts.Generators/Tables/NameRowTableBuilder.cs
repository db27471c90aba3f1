namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Builds the table that the library reads as <c>NameRowTable</c>: the rows that have a name as their name or as an
/// alias, ignoring case. Common uses come before registered services, names before aliases, usual ports before others,
/// and lower ports before higher ports.
/// </summary>
internal sealed class NameRowTableBuilder
{
    public NameRowTableBuilder(IReadOnlyList<string> names, PortTableBuilder table)
    {
        Dictionary<string, Dictionary<ushort, ushort>> named = TextsByName(names);
        Dictionary<string, Dictionary<ushort, ushort>> aliased = TextsByName(names);
        for (int row = 0; row < table.Names.Count; row++)
        {
            if (table.Names[row].Length > 0)
                named[table.Names[row]].Add((ushort)row, (ushort)row);
        }

        for (int i = 0; i < table.Aliases.Keys.Count; i++)
            aliased[table.Aliases.Values[i]][table.Aliases.Keys[i]] = checked((ushort)(table.Names.Count + i));

        for (int slot = 0; slot < names.Count; slot++)
        {
            Dictionary<ushort, ushort> textsOfNamed = named[names[slot]];
            Dictionary<ushort, ushort> textsOfAliased = aliased[names[slot]];
            ushort[] rows = [.. textsOfNamed.Keys.Union(textsOfAliased.Keys)
                .OrderBy(row => row < table.FirstUseRow)
                .ThenBy(row => !textsOfNamed.ContainsKey(row))
                .ThenBy(row => !table.UsualRows.Contains(row))
                .ThenBy(row => table.Ports[row])
                .ThenBy(row => row)];
            Texts.Add(textsOfNamed.TryGetValue(rows[0], out ushort text) ? text : textsOfAliased[rows[0]]);
            foreach (ushort row in rows.Where(_ => rows.Length > 1))
                Listed.Add((ushort)slot, row);
        }
    }

    /// <summary>Gets, for each name, the text of the name or alias in the first row that has it.</summary>
    public List<ushort> Texts { get; } = [];

    /// <summary>Gets all rows of each name that has more than one row.</summary>
    public SparseColumnBuilder<ushort> Listed { get; } = new();

    private static Dictionary<string, Dictionary<ushort, ushort>> TextsByName(IReadOnlyList<string> names) =>
        names.ToDictionary(name => name, _ => new Dictionary<ushort, ushort>(), StringComparer.OrdinalIgnoreCase);
}
