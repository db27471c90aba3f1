namespace NetworkPorts.Benchmarks.Layouts;

/// <summary>
/// Two levels: pages of 32 ports, with equal pages stored once. A lookup is two reads. The second depends on the first.
/// </summary>
internal readonly struct PagedLayout : ILayout
{
    private const int PageLength = 32;

    private readonly ushort[] _starts = new ushort[65536 / PageLength];
    private readonly ushort[] _rows;

    public PagedLayout(ushort[] rows)
    {
        var starts = new Dictionary<string, ushort>();
        var pages = new List<ushort>();
        for (int page = 0; page < _starts.Length; page++)
        {
            ushort[] content = rows[(page * PageLength)..((page + 1) * PageLength)];
            string key = string.Join(',', content);
            if (starts.TryAdd(key, (ushort)pages.Count))
                pages.AddRange(content);
            _starts[page] = starts[key];
        }

        _rows = [.. pages];
    }

    public int Bytes => (_starts.Length + _rows.Length) * sizeof(ushort);

    public int Row(ushort port) => _rows[_starts[port / PageLength] + (port % PageLength)];
}
