namespace NetworkPorts.Generators.Tables;

/// <summary>A column that few rows have a value in: the rows that have one, ascending, and beside them the values.</summary>
internal sealed class SparseColumn
{
    /// <summary>A row stands here once for each of its values.</summary>
    public List<ushort> Rows { get; } = [];

    public List<ushort> Values { get; } = [];

    public void Add(ushort row, ushort value)
    {
        Rows.Add(row);
        Values.Add(value);
    }
}
