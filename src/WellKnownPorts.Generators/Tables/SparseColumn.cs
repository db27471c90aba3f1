namespace NetworkPorts.Generators.Tables;

/// <summary>A column that few keys have a value in: the keys that have one, ascending, and beside them the values.</summary>
internal sealed class SparseColumn
{
    /// <summary>A key, such as a row, stands here once for each of its values.</summary>
    public List<ushort> Keys { get; } = [];

    public List<ushort> Values { get; } = [];

    public void Add(ushort key, ushort value)
    {
        Keys.Add(key);
        Values.Add(value);
    }
}
