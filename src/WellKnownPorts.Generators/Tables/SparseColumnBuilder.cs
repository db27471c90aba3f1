namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Builds a column that has values for only a few keys, which the library reads as <c>SparseColumn</c>. It consists of
/// the keys in ascending order and their values.
/// </summary>
internal sealed class SparseColumnBuilder<T>
{
    /// <summary>Gets the keys, such as rows. A key is repeated for each of its values.</summary>
    public List<ushort> Keys { get; } = [];

    public List<T> Values { get; } = [];

    public void Add(ushort key, T value)
    {
        Keys.Add(key);
        Values.Add(value);
    }
}
