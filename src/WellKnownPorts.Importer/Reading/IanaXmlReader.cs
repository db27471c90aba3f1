using System.Xml;
using System.Xml.Linq;

namespace NetworkPorts.Importer;

/// <summary>Reads the registry from the XML that IANA publishes, one record's elements at a time.</summary>
internal static class IanaXmlReader
{
    private const string RegistryId = "service-names-port-numbers";
    private static readonly XNamespace s_iana = "http://www.iana.org/assignments";

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static PublishedRegistry Read(Stream stream, string file)
    {
        try
        {
            using XmlReader xml = XmlReader.Create(stream, s_settings);
            return Read(xml, file);
        }
        catch (XmlException exception)
        {
            throw new ImportException(new(file, exception.LineNumber, exception.LinePosition), exception.Message);
        }
    }

    private static PublishedRegistry Read(XmlReader xml, string file)
    {
        DateOnly? updated = null;
        List<PublishedRecord> records = [];
        CheckRoot(xml, file);
        while (xml.Read())
        {
            // Only the registry's own children count: persons have an <updated> of their own.
            if (xml is not { Depth: 1, NodeType: XmlNodeType.Element } || xml.NamespaceURI != s_iana)
                continue;
            if (xml.LocalName == "updated")
                updated = ReadDate(xml, file);
            else if (xml.LocalName == "record")
                records.Add(ReadRecord(xml, file));
        }

        return new PublishedRegistry(file, updated, records);
    }

    private static void CheckRoot(XmlReader xml, string file)
    {
        xml.MoveToContent();
        if (xml.LocalName != "registry" || xml.NamespaceURI != s_iana || xml.GetAttribute("id") != RegistryId)
            throw new ImportException(PositionOf(xml, file), $"the root is not IANA's registry '{RegistryId}'.");
    }

    private static DateOnly ReadDate(XmlReader xml, string file)
    {
        SourcePosition position = PositionOf(xml, file);
        string text = ReadElement(xml).Value;
        return RegistryDate.TryParse(text, out DateOnly date)
            ? date
            : throw new ImportException(position, $"'{text}' is not a date of the form {RegistryDate.Form}.");
    }

    private static PublishedRecord ReadRecord(XmlReader xml, string file)
    {
        SourcePosition position = PositionOf(xml, file);
        XElement record = ReadElement(xml);
        return new PublishedRecord(
            position,
            Name: Text("name"),
            Ports: Text("number"),
            Transport: Text("protocol"),
            Description: Text("description"),
            References: [.. record.Elements(s_iana + "xref").Where(IsNoPerson).Select(PrintedText.OfReference)]);

        // A record has each of these at most once; a second name, number or protocol makes a value that is refused.
        string Text(string name) => string.Join(' ', record.Elements(s_iana + name).Select(PrintedText.Of));
    }

    /// <summary>IANA's CSV has a record's persons in another column than its documents.</summary>
    private static bool IsNoPerson(XElement reference) => (string?)reference.Attribute("type") != "person";

    private static XElement ReadElement(XmlReader xml)
    {
        using XmlReader element = xml.ReadSubtree();
        return XElement.Load(element);
    }

    private static SourcePosition PositionOf(XmlReader xml, string file) =>
        xml is IXmlLineInfo line ? new(file, line.LineNumber, line.LinePosition) : new(file);
}
