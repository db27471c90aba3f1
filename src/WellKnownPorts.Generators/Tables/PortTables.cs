using System.Text;
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

        // The names come first, in the order of their places in the perfect hash, so that a place is a text's number.
        var texts = new TextPool();
        var descriptions = new TextPool();
        foreach (string name in Names.Names)
            texts.Number(name);
        Rows = new RowTable(texts, descriptions, ports.Values);
        for (int port = 0; port < PortCount; port++)
            FirstRows[port] = Rows.Add(ports.TryGetValue((ushort)port, out PortModel? known) ? known : new((ushort)port, [], 0));

        NameRows = new NameRows(Names.Names, Rows, texts);
        Texts = new TextBlob([.. texts.Texts.Select(Encoding.UTF8.GetBytes)]);
        LongestDescription = descriptions.Texts.Max(Encoding.UTF8.GetByteCount);
        var encoding = new PairEncoding(descriptions.Texts);
        Descriptions = new TextBlob(encoding.Texts);
        Expansions = new TextBlob(encoding.Expansions);
    }

    public string Version { get; }

    /// <summary>How many ports have a record or a reservation.</summary>
    public int KnownPortCount { get; }

    public NamePlaces Names { get; }

    /// <summary>The first row of each port.</summary>
    public ushort[] FirstRows { get; } = new ushort[PortCount];

    public RowTable Rows { get; }

    public NameRows NameRows { get; }

    /// <summary>Names and references, in UTF-8.</summary>
    public TextBlob Texts { get; }

    /// <summary>Descriptions, in UTF-8 by pair encoding.</summary>
    public TextBlob Descriptions { get; }

    /// <summary>The length of the longest description, in bytes of UTF-8.</summary>
    public int LongestDescription { get; }

    /// <summary>What each byte of an encoded description stands for.</summary>
    public TextBlob Expansions { get; }

    public static PortTables Build(RegistrySnapshot snapshot) =>
        new(snapshot.Version, PortMerger.Merge(snapshot.Rows).ToDictionary(port => port.Port));
}
