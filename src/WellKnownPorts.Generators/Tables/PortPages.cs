namespace NetworkPorts.Generators.Tables;

/// <summary>
/// The first row of each port, in pages of equal length of which equal ones are kept once: most of the 65,536 ports
/// have no row of their own.
/// </summary>
internal sealed class PortPages
{
    public const int PortsPerPage = 32;

    private readonly Dictionary<string, ushort> _numbers = new(StringComparer.Ordinal);

    public PortPages(ushort[] rowOfPort)
    {
        for (int first = 0; first < rowOfPort.Length; first += PortsPerPage)
            PageOfPorts.Add(PageNumber(rowOfPort.AsSpan(first, PortsPerPage)));
    }

    /// <summary>The number of the page for each run of <see cref="PortsPerPage"/> ports.</summary>
    public List<ushort> PageOfPorts { get; } = [];

    /// <summary>The distinct pages, one after the other.</summary>
    public List<ushort> Rows { get; } = [];

    private ushort PageNumber(ReadOnlySpan<ushort> page)
    {
        string key = string.Join(",", page.ToArray());
        if (!_numbers.TryGetValue(key, out ushort number))
        {
            number = checked((ushort)_numbers.Count);
            _numbers.Add(key, number);
            Rows.AddRange(page.ToArray());
        }

        return number;
    }
}
