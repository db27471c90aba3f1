using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// The rows of all ports: each record is one, those of a port stand together. Ports that have no record share rows
/// without a name and without a transport.
/// </summary>
internal sealed class RowTable(TextPool texts, TextPool descriptions)
{
    private readonly Dictionary<byte, ushort> _sharedRows = [];

    public List<ushort> Ports { get; } = [];

    public List<ushort> Names { get; } = [];

    public List<ushort> Descriptions { get; } = [];

    public List<byte> Transports { get; } = [];

    /// <summary>For the first row of a port: the transports with a record in the low half, the reserved ones in the high.</summary>
    public List<byte> Statuses { get; } = [];

    public SparseColumn References { get; } = new();

    public SparseColumn Aliases { get; } = new();

    /// <summary>The rows without a name, which ports share.</summary>
    public IEnumerable<ushort> Nameless => _sharedRows.Values.OrderBy(row => row);

    /// <summary>Adds the rows of a port and returns the first.</summary>
    public ushort Add(PortModel port)
    {
        if (port.Records.Count == 0)
            return AddShared(port.Reserved);

        ushort first = NextRow;
        int assigned = port.Records.Aggregate(0, (bits, record) => bits | RowTransports.Answered(record.Transports));
        foreach (ServiceRecordModel record in port.Records)
        {
            if (record.Reference.Length > 0)
                References.Add(NextRow, texts.Number(record.Reference));
            foreach (string alias in record.Names.Skip(1))
                Aliases.Add(NextRow, texts.Number(alias));
            AddRow(
                port.Port,
                texts.Number(record.Names[0]),
                descriptions.Number(record.Description),
                RowTransports.Of(record.Transports),
                (byte)(assigned | (port.Reserved << 4)));
        }

        for (int row = first; row < Ports.Count - 1; row++)
            Transports[row] |= RowTransports.Followed;
        return first;
    }

    private ushort NextRow => checked((ushort)Ports.Count);

    private ushort AddShared(byte reserved)
    {
        if (!_sharedRows.TryGetValue(reserved, out ushort row))
        {
            row = NextRow;
            _sharedRows.Add(reserved, row);
            AddRow(0, 0, 0, 0, (byte)(reserved << 4));
        }

        return row;
    }

    private void AddRow(ushort port, ushort name, ushort description, byte transports, byte status)
    {
        Ports.Add(port);
        Names.Add(name);
        Descriptions.Add(description);
        Transports.Add(transports);
        Statuses.Add(status);
    }
}
