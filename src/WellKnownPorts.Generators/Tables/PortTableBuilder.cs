using NetworkPorts.Generators.Model;
using NetworkPorts.Internals;

namespace NetworkPorts.Generators.Tables;

/// <summary>
/// Builds the rows of all ports, which the library reads as <c>PortTable</c>. <see cref="RowFormat"/> defines their
/// order and contents.
/// </summary>
internal sealed class PortTableBuilder
{
    private readonly TextPool _references;

    public PortTableBuilder(TextPool references, IReadOnlyList<PortModel> ports)
    {
        _references = references;
        ILookup<bool, PortModel> byUse = ports.ToLookup(port => port.IsUsed);

        AddShared([.. byUse[false].Where(port => !port.IsRegistered)]);
        FirstUsedRow = NextRow;
        AddUsed([.. byUse[true].Where(port => !port.IsRegistered)]);

        FirstRecordRow = NextRow;
        foreach (PortModel port in byUse[true].Where(port => port.IsRegistered))
            AddRecords(port);
        FirstUnusedRow = NextRow;
        foreach (PortModel port in byUse[false].Where(port => port.IsRegistered))
            AddRecords(port);

        FirstUses = new ushort[FirstUnusedRow - FirstUsedRow];
        FirstUseRow = NextRow;
        AddUses([.. byUse[true]]);
    }

    /// <summary>Gets the first row of each port.</summary>
    public ushort[] FirstRows { get; } = new ushort[ushort.MaxValue + 1];

    /// <summary>Gets the first row of a port that has common uses.</summary>
    public ushort FirstUsedRow { get; }

    /// <summary>Gets the first row that has a name.</summary>
    public ushort FirstRecordRow { get; }

    /// <summary>Gets the first row that has a name and belongs to a port without common uses.</summary>
    public ushort FirstUnusedRow { get; }

    /// <summary>Gets the first row that is a common use.</summary>
    public ushort FirstUseRow { get; }

    /// <summary>Gets the first common use for the first row of each port that has common uses.</summary>
    public ushort[] FirstUses { get; }

    /// <summary>Gets the common uses whose port is the usual port of the name.</summary>
    public HashSet<ushort> UsualRows { get; } = [];

    public List<ushort> Ports { get; } = [];

    /// <summary>Gets the service name of each row. The name is empty for rows without a name.</summary>
    public List<string> Names { get; } = [];

    public List<string> Descriptions { get; } = [];

    public List<byte> Transports { get; } = [];

    /// <summary>
    /// Gets the status of each row before the common uses. The library reads it from a port's first row.
    /// </summary>
    public List<byte> Statuses { get; } = [];

    /// <summary>Gets the flow weights of each kind of port.</summary>
    public List<(ushort Default, ushort Client, ushort Server)> FlowWeights { get; } = [];

    /// <summary>
    /// Gets the index in <see cref="FlowWeights"/> for each row before the common uses. The library reads it from a
    /// port's first row.
    /// </summary>
    public List<byte> FlowKinds { get; } = [];

    /// <summary>Gets the category of each common use.</summary>
    public List<byte> Categories { get; } = [];

    /// <summary>Gets the traits of each common use.</summary>
    public List<byte> Traits { get; } = [];

    public SparseColumnBuilder<ushort> References { get; } = new();

    public SparseColumnBuilder<string> Aliases { get; } = new();

    private ushort NextRow => checked((ushort)Ports.Count);

    private void AddShared(IReadOnlyList<PortModel> reserved)
    {
        AddUnknown(1);
        AddUnknown(FlowWeight.FirstEphemeralPort);
        AddUnknown(0);
        for (int port = FlowWeight.FirstEphemeralPort; port < FirstRows.Length; port++)
            FirstRows[port] = RowFormat.UnknownEphemeralRow;
        FirstRows[0] = RowFormat.UnknownPortZeroRow;

        foreach (IGrouping<(byte, (ushort, ushort, ushort)), PortModel> alike in
            reserved.GroupBy(port => (StatusOf(port), FlowWeightsOf(port))))
        {
            foreach (PortModel port in alike)
                FirstRows[port.Port] = NextRow;
            AddNameless(alike.First());
        }
    }

    private void AddUnknown(ushort port) =>
        AddNameless(new PortModel(port, [], TransportProtocols.None, []));

    private void AddUsed(IReadOnlyList<PortModel> ports)
    {
        for (int i = 0; i < ports.Count; i++)
        {
            bool isShared = i > 0
                && SharesUses(ports[i - 1], ports[i])
                && StatusOf(ports[i - 1]) == StatusOf(ports[i])
                && FlowWeightsOf(ports[i - 1]) == FlowWeightsOf(ports[i]);
            if (!isShared)
                AddNameless(ports[i]);
            FirstRows[ports[i].Port] = (ushort)(NextRow - 1);
        }
    }

    private void AddRecords(PortModel port)
    {
        FirstRows[port.Port] = NextRow;
        for (int i = 0; i < port.Records.Count; i++)
        {
            ServiceRecordModel record = port.Records[i];
            AddTexts(record.Reference, record.Names.Skip(1));
            AddPortColumns(port);
            AddRow(port.Port, record.Names[0], record.Description, Pack(record.Transports, i, port.Records.Count));
        }
    }

    private void AddUses(IReadOnlyList<PortModel> ports)
    {
        for (int i = 0; i < ports.Count; i++)
        {
            if (i > 0 && SharesUses(ports[i - 1], ports[i]))
                FirstUse(ports[i]) = FirstUse(ports[i - 1]);
            else
                AddUses(ports[i]);
        }
    }

    private void AddUses(PortModel port)
    {
        FirstUse(port) = NextRow;
        for (int i = 0; i < port.Uses.Count; i++)
        {
            CommonUse use = port.Uses[i];
            AddTexts(use.Reference, use.Aliases);
            Categories.Add(use.Category);
            Traits.Add(use.Traits);
            if (use.IsUsual)
                UsualRows.Add(NextRow);
            AddRow(port.Port, use.Name, use.Description, PackUse(port, i));
        }
    }

    private ref ushort FirstUse(PortModel port) => ref FirstUses[FirstRows[port.Port] - FirstUsedRow];

    private void AddTexts(string reference, IEnumerable<string> aliases)
    {
        if (reference.Length > 0)
            References.Add(NextRow, _references.Number(reference));
        foreach (string alias in aliases)
            Aliases.Add(NextRow, alias);
    }

    private void AddNameless(PortModel port)
    {
        AddPortColumns(port);
        AddRow(0, "", "", RowFormat.NamelessTransports);
    }

    private void AddRow(ushort port, string name, string description, byte transports)
    {
        Ports.Add(port);
        Names.Add(name);
        Descriptions.Add(description);
        Transports.Add(transports);
    }

    private void AddPortColumns(PortModel port)
    {
        Statuses.Add(StatusOf(port));
        (ushort, ushort, ushort) weights = FlowWeightsOf(port);
        if (!FlowWeights.Contains(weights))
            FlowWeights.Add(weights);
        FlowKinds.Add(checked((byte)FlowWeights.IndexOf(weights)));
    }

    private static byte Pack(TransportProtocols transports, int index, int count) =>
        RowFormat.PackTransports(transports, hasNext: index < count - 1);

    private static byte PackUse(PortModel port, int index) => RowFormat.PackTransports(
        port.Uses[index].Transports,
        hasNext: index < port.Uses.Count - 1,
        usesRange: port.Uses[index].PortCount > 1,
        repeatsName: port.Uses.Skip(index + 1).Any(use => use.Name == port.Uses[index].Name));

    /// <summary>
    /// Returns whether a port can share the rows of the common uses of the previous port. A lookup by name returns one
    /// record for each port, in the order of the ports, so a name must not occur twice.
    /// </summary>
    private static bool SharesUses(PortModel previous, PortModel port)
    {
        string[] names = [.. port.Uses.SelectMany(use => use.Aliases.Prepend(use.Name))];
        return port.Port == previous.Port + 1
            && port.Uses.SequenceEqual(previous.Uses)
            && names.Distinct().Count() == names.Length;
    }

    private static byte StatusOf(PortModel port) => StatusFormat.Pack(Assigned(port), port.Reserved);

    private static (ushort Default, ushort Client, ushort Server) FlowWeightsOf(PortModel port) => FlowWeight.Pack(
        port.Port, Assigned(port), Used(port.Uses), Used(port.Uses.Where(use => use.PortCount == 1)));

    private static TransportProtocols Assigned(PortModel port) =>
        port.Records.Aggregate(TransportProtocols.None, (all, record) => all | RowFormat.Answered(record.Transports));

    private static TransportProtocols Used(IEnumerable<CommonUse> uses) =>
        uses.Aggregate(TransportProtocols.None, (all, use) => all | use.Transports);
}
