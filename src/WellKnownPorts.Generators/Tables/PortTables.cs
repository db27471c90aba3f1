using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Tables;

/// <summary>The tables that the library looks things up in, ready to be written as source.</summary>
internal sealed class PortTables
{
    private const int PortCount = ushort.MaxValue + 1;

    private PortTables(string version, IReadOnlyDictionary<ushort, PortModel> ports)
    {
        Version = version;
        KnownPortCount = ports.Count;
        Names = NamePlaces.Find([.. ports.Values.SelectMany(port => port.Records).SelectMany(record => record.Names)
            .Distinct(StringComparer.OrdinalIgnoreCase)]);
        Texts = new TextPool(Names.Names);
        Rows = new RowTable(Texts);

        var rowOfPort = new ushort[PortCount];
        for (int port = 0; port < PortCount; port++)
            rowOfPort[port] = Rows.Add(ports.TryGetValue((ushort)port, out PortModel? known) ? known : new((ushort)port, [], 0));
        Pages = new PortPages(rowOfPort);
        NamedRows = new NamedRows(Names.Names, Rows, Texts);
    }

    public string Version { get; }

    /// <summary>How many ports have a record or a reservation.</summary>
    public int KnownPortCount { get; }

    public NamePlaces Names { get; }

    public TextPool Texts { get; }

    public RowTable Rows { get; }

    public PortPages Pages { get; }

    public NamedRows NamedRows { get; }

    public static PortTables Build(RegistrySnapshot snapshot) =>
        new(snapshot.Version, PortMerger.Merge(snapshot.Rows).ToDictionary(port => port.Port));
}
