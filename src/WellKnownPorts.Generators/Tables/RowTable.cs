using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// The rows of all ports: each record is one, those of a port stand together. Ports that have no record share the first
/// rows, which have no name and no transport: row 0 is that of unassigned ports, and one follows for each reservation.
/// </summary>
internal sealed class RowTable
{
    private readonly TextPool _texts;
    private readonly TextPool _descriptions;
    private readonly List<byte> _reservations;

    public RowTable(TextPool texts, TextPool descriptions, IEnumerable<PortModel> ports)
    {
        _texts = texts;
        _descriptions = descriptions;
        IEnumerable<byte> reserved = ports.Where(port => port.Records.Count == 0).Select(port => port.Reserved);
        _reservations = [.. reserved.Append((byte)0).Distinct().OrderBy(transports => transports)];
        foreach (byte transports in _reservations)
            AddRow(0, 0, 0, 0, (byte)(transports << 4));
    }

    public List<ushort> Ports { get; } = [];

    public List<ushort> Names { get; } = [];

    public List<ushort> Descriptions { get; } = [];

    public List<byte> Transports { get; } = [];

    /// <summary>For the first row of a port: the transports with a record in the low half, the reserved ones in the high.</summary>
    public List<byte> Statuses { get; } = [];

    public SparseColumn References { get; } = new();

    public SparseColumn Aliases { get; } = new();

    /// <summary>How many rows, the first ones, have no name.</summary>
    public int NamelessCount => _reservations.Count;

    /// <summary>Adds the rows of a port and returns the first.</summary>
    public ushort Add(PortModel port)
    {
        if (port.Records.Count == 0)
            return (ushort)_reservations.IndexOf(port.Reserved);

        ushort first = NextRow;
        int assigned = port.Records.Aggregate(0, (bits, record) => bits | RowTransports.Answered(record.Transports));
        foreach (ServiceRecordModel record in port.Records)
        {
            if (record.Reference.Length > 0)
                References.Add(NextRow, _texts.Number(record.Reference));
            foreach (string alias in record.Names.Skip(1))
                Aliases.Add(NextRow, _texts.Number(alias));
            AddRow(
                port.Port,
                _texts.Number(record.Names[0]),
                _descriptions.Number(record.Description),
                RowTransports.Of(record.Transports),
                (byte)(assigned | (port.Reserved << 4)));
        }

        for (int row = first; row < Ports.Count - 1; row++)
            Transports[row] |= RowTransports.Followed;
        return first;
    }

    private ushort NextRow => checked((ushort)Ports.Count);

    private void AddRow(ushort port, ushort name, ushort description, byte transports, byte status)
    {
        Ports.Add(port);
        Names.Add(name);
        Descriptions.Add(description);
        Transports.Add(transports);
        Statuses.Add(status);
    }
}
