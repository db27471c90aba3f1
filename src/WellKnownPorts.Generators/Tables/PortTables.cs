using System.Text;
using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Tables;

/// <summary>The tables that the library looks things up in, ready to be written as source.</summary>
internal sealed class PortTables
{
    private PortTables(string version, IReadOnlyList<PortModel> ports)
    {
        Version = version;
        KnownPortCount = ports.Count;
        Names = NamePlaces.Find([.. ports.SelectMany(NamesOf).Distinct(StringComparer.OrdinalIgnoreCase)]);

        // The names come first, in the order of their places in the perfect hash, so that a place is a text's number.
        var texts = new TextPool();
        var descriptions = new TextPool();
        foreach (string name in Names.Names)
            texts.Number(name);
        Rows = new RowTable(texts, descriptions, ports);
        NameRows = new NameRows(Names.Names, Rows, texts);
        Texts = new TextBlob([.. texts.Texts.Select(Encoding.UTF8.GetBytes)]);
        LongestDescription = descriptions.Texts.Max(Encoding.UTF8.GetByteCount);
        var encoding = new PairEncoding(descriptions.Texts);
        Descriptions = new TextSequence([.. Rows.Descriptions.Select(description => encoding.Texts[description])]);
        Expansions = new TextBlob(encoding.Expansions);
    }

    public string Version { get; }

    /// <summary>How many ports have a record, a reservation or a common use.</summary>
    public int KnownPortCount { get; }

    public NamePlaces Names { get; }

    public RowTable Rows { get; }

    public NameRows NameRows { get; }

    /// <summary>Names and references, in UTF-8.</summary>
    public TextBlob Texts { get; }

    /// <summary>The description of each row, in UTF-8 by pair encoding.</summary>
    public TextSequence Descriptions { get; }

    /// <summary>The length of the longest description, in bytes of UTF-8.</summary>
    public int LongestDescription { get; }

    /// <summary>What each byte of an encoded description stands for.</summary>
    public TextBlob Expansions { get; }

    public static PortTables Build(RegistrySnapshot registry, IEnumerable<CommonUse> uses) =>
        new(registry.Version, [.. PortMerger.Merge(registry.Rows, uses)]);

    private static IEnumerable<string> NamesOf(PortModel port) =>
        port.Records.SelectMany(record => record.Names).Concat(port.Uses.Select(use => use.Name));
}
