using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// The rows of all ports: each record is one, and those of a port stand together. What a row is, its number tells:
/// <list type="number">
/// <item>rows without a name that ports share: row 0 is that of unassigned ports, and one follows for each reservation;</item>
/// <item>rows without a name of ports that are not registered and have common uses;</item>
/// <item>records of ports that have common uses too;</item>
/// <item>records of all other ports;</item>
/// <item>common uses.</item>
/// </list>
/// </summary>
internal sealed class RowTable
{
    private readonly TextPool _texts;
    private readonly TextPool _descriptions;

    public RowTable(TextPool texts, TextPool descriptions, IReadOnlyList<PortModel> ports)
    {
        _texts = texts;
        _descriptions = descriptions;
        ILookup<bool, PortModel> byUse = ports.ToLookup(port => port.IsUsed);

        AddShared([.. byUse[false].Where(port => !port.IsRegistered)]);
        FirstUsedRow = NextRow;
        foreach (PortModel port in byUse[true].Where(port => !port.IsRegistered))
        {
            FirstRows[port.Port] = NextRow;
            AddRow(port.Port, 0, 0, 0, (byte)(port.Reserved << 4));
        }

        FirstRecordRow = NextRow;
        foreach (PortModel port in byUse[true].Where(port => port.IsRegistered))
            AddRecords(port);
        FirstUnusedRow = NextRow;
        foreach (PortModel port in byUse[false].Where(port => port.IsRegistered))
            AddRecords(port);

        FirstUses = new ushort[FirstUnusedRow - FirstUsedRow];
        FirstUseRow = NextRow;
        foreach (PortModel port in byUse[true])
            AddUses(port);
    }

    /// <summary>The first row of each port.</summary>
    public ushort[] FirstRows { get; } = new ushort[ushort.MaxValue + 1];

    /// <summary>Where the rows of ports that have common uses begin.</summary>
    public ushort FirstUsedRow { get; }

    /// <summary>Where the rows that have a name begin.</summary>
    public ushort FirstRecordRow { get; }

    /// <summary>Where the rows of ports that have common uses end.</summary>
    public ushort FirstUnusedRow { get; }

    /// <summary>Where the common uses themselves begin.</summary>
    public ushort FirstUseRow { get; }

    /// <summary>For the first row of each port that has common uses, the first of them.</summary>
    public ushort[] FirstUses { get; }

    public List<ushort> Ports { get; } = [];

    public List<ushort> Names { get; } = [];

    public List<ushort> Descriptions { get; } = [];

    public List<byte> Transports { get; } = [];

    /// <summary>For the first row of a port: the transports with a record in the low half, the reserved ones in the high.</summary>
    public List<byte> Statuses { get; } = [];

    /// <summary>The category of each common use.</summary>
    public List<byte> Categories { get; } = [];

    /// <summary>The traits of each common use.</summary>
    public List<byte> Traits { get; } = [];

    public SparseColumn References { get; } = new();

    public SparseColumn Aliases { get; } = new();

    private ushort NextRow => checked((ushort)Ports.Count);

    private void AddShared(IReadOnlyList<PortModel> ports)
    {
        byte[] reservations = [.. ports.Select(port => port.Reserved).Append((byte)0).Distinct().OrderBy(transports => transports)];
        foreach (byte transports in reservations)
            AddRow(0, 0, 0, 0, (byte)(transports << 4));
        foreach (PortModel port in ports)
            FirstRows[port.Port] = (ushort)Array.IndexOf(reservations, port.Reserved);
    }

    private void AddRecords(PortModel port)
    {
        FirstRows[port.Port] = NextRow;
        int assigned = port.Records.Aggregate(0, (bits, record) => bits | RowTransports.Answered(record.Transports));
        foreach (ServiceRecordModel record in port.Records)
        {
            AddReference(record.Reference);
            foreach (string alias in record.Names.Skip(1))
                Aliases.Add(NextRow, _texts.Number(alias));
            AddRow(
                port.Port,
                _texts.Number(record.Names[0]),
                _descriptions.Number(record.Description),
                RowTransports.Of(record.Transports),
                (byte)(assigned | (port.Reserved << 4)));
        }

        MarkFollowed(port.Records.Count);
    }

    private void AddUses(PortModel port)
    {
        FirstUses[FirstRows[port.Port] - FirstUsedRow] = NextRow;
        foreach (CommonUse use in port.Uses)
        {
            AddReference(use.Reference);
            AddRow(port.Port, _texts.Number(use.Name), _descriptions.Number(use.Description), use.Transports);
            Categories.Add(use.Category);
            Traits.Add(use.Traits);
        }

        MarkFollowed(port.Uses.Count);
    }

    private void AddReference(string reference)
    {
        if (reference.Length > 0)
            References.Add(NextRow, _texts.Number(reference));
    }

    private void MarkFollowed(int count)
    {
        for (int row = Ports.Count - count; row < Ports.Count - 1; row++)
            Transports[row] |= RowTransports.Followed;
    }

    private void AddRow(ushort port, ushort name, ushort description, byte transports, byte status)
    {
        AddRow(port, name, description, transports);
        Statuses.Add(status);
    }

    private void AddRow(ushort port, ushort name, ushort description, byte transports)
    {
        Ports.Add(port);
        Names.Add(name);
        Descriptions.Add(description);
        Transports.Add(transports);
    }
}
