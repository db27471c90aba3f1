using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// The rows of all ports, those of one port together: its records, then its reservation. Ports that have no record
/// share a row without a name.
/// </summary>
internal sealed class RowTable(TextPool texts, TextPool descriptions)
{
    private readonly Dictionary<byte, ushort> _sharedRows = [];

    public List<ushort> Ports { get; } = [];

    public List<ushort> Names { get; } = [];

    public List<ushort> Descriptions { get; } = [];

    public List<byte> Transports { get; } = [];

    public SparseColumn References { get; } = new();

    public SparseColumn Aliases { get; } = new();

    /// <summary>Adds the rows of a port and returns the first.</summary>
    public ushort Add(PortModel port)
    {
        if (port.Records.Count == 0)
            return AddShared(port.Reserved);

        ushort first = NextRow;
        foreach (ServiceRecordModel record in port.Records)
        {
            if (record.Reference.Length > 0)
                References.Add(NextRow, texts.Number(record.Reference));
            foreach (string alias in record.Names.Skip(1))
                Aliases.Add(NextRow, texts.Number(alias));
            AddRow(port.Port, texts.Number(record.Names[0]), descriptions.Number(record.Description), RowTransports.Of(record.Transports));
        }

        if (port.Reserved != 0)
            AddRow(port.Port, 0, 0, port.Reserved);
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
            AddRow(0, 0, 0, reserved);
        }

        return row;
    }

    private void AddRow(ushort port, ushort name, ushort description, byte transports)
    {
        Ports.Add(port);
        Names.Add(name);
        Descriptions.Add(description);
        Transports.Add(transports);
    }
}
