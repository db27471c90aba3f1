using System.Text;
using NetworkPorts.Generators.Model;

namespace NetworkPorts.Generators.Tables;

/// <summary>Builds the tables that the library reads as <c>PortTables</c>.</summary>
internal sealed class PortTablesBuilder
{
    public PortTablesBuilder(RegistrySnapshot registry, IEnumerable<CommonUse> uses, IEnumerable<ushort> blockedPorts)
    {
        PortModel[] ports = [.. PortMerger.Merge(registry.Rows, uses)];
        Version = registry.Version;
        KnownPortCount = ports.Length;
        Names = NameTableBuilder.Build([.. ports.SelectMany(NamesOf).Distinct(StringComparer.OrdinalIgnoreCase)]);

        var references = new TextPool();
        Rows = new PortTableBuilder(references, ports);
        NameRows = new NameRowTableBuilder(Names.Names, Rows);
        Texts = new TextColumnBuilder([.. Rows.Names.Concat(Rows.Aliases.Values).Select(Encoding.UTF8.GetBytes)]);
        ReferenceCount = references.Texts.Count;
        CompressedTexts = new CompressedTextBuilder(
        [
            .. Rows.Names.Zip(Rows.Descriptions, (name, description) => (name, description)),
            .. references.Texts.Select(reference => ("", reference)),
        ]);
        BlockedPorts = PortBitmapBuilder.Build(blockedPorts);
    }

    public string Version { get; }

    /// <summary>Gets the number of known ports.</summary>
    public int KnownPortCount { get; }

    public NameTableBuilder Names { get; }

    public PortTableBuilder Rows { get; }

    public NameRowTableBuilder NameRows { get; }

    /// <summary>Gets the names of the rows, followed by the aliases, in UTF-8.</summary>
    public TextColumnBuilder Texts { get; }

    public int ReferenceCount { get; }

    /// <summary>Gets the description of each row, followed by the references.</summary>
    public CompressedTextBuilder CompressedTexts { get; }

    /// <summary>Gets the ports that browsers block, one bit for each port.</summary>
    public byte[] BlockedPorts { get; }

    private static IEnumerable<string> NamesOf(PortModel port) => port.Records.SelectMany(record => record.Names)
        .Concat(port.Uses.SelectMany(use => use.Aliases.Prepend(use.Name)));
}
