using System.Xml;
using System.Xml.Linq;

namespace NetworkPorts.Importer;

/// <summary>Reads the registry from the XML that IANA publishes, one record at a time.</summary>
internal static class IanaXmlReader
{
    /// <summary>
    /// IANA's file has a depth of 4. Much deeper elements would overflow the stack of the code that reads them.
    /// </summary>
    private const int MaxDepth = 16;

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
            // Only children of the registry: people also have an <updated> element.
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
        {
            throw new ImportException(
                PositionOf(xml, file), $"the root element is not IANA's registry '{RegistryId}'.");
        }
    }

    private static DateOnly ReadDate(XmlReader xml, string file)
    {
        SourcePosition position = PositionOf(xml, file);
        string text = ReadElement(xml, file).Value;
        return RegistryDate.TryParse(text, out DateOnly date)
            ? date
            : throw new ImportException(position, $"'{text}' is not a date in the format {RegistryDate.Format}.");
    }

    private static PublishedRecord ReadRecord(XmlReader xml, string file)
    {
        SourcePosition position = PositionOf(xml, file);
        XElement record = ReadElement(xml, file);
        return new PublishedRecord(
            position,
            Name: Text("name"),
            Ports: Text("number"),
            Transport: Text("protocol"),
            Description: Text("description"),
            References: [.. record.Elements(s_iana + "xref").Where(IsNotPerson).Select(PrintedText.OfReference)]);

        // A record has each of these at most once. A second name, number or protocol makes the joined value invalid.
        string Text(string name) => string.Join(' ', record.Elements(s_iana + name).Select(PrintedText.Of));
    }

    /// <summary>People are excluded because IANA's CSV has them in a separate column.</summary>
    private static bool IsNotPerson(XElement reference) => (string?)reference.Attribute("type") != "person";

    /// <summary>Reads an element and leaves the reader at its end.</summary>
    private static XElement ReadElement(XmlReader xml, string file)
    {
        if (xml.Depth > MaxDepth)
            throw new ImportException(PositionOf(xml, file), $"elements are nested more than {MaxDepth} levels deep.");
        XElement element = new(XName.Get(xml.LocalName, xml.NamespaceURI));
        bool isEmpty = xml.IsEmptyElement;
        while (xml.MoveToNextAttribute())
            element.SetAttributeValue(XName.Get(xml.LocalName, xml.NamespaceURI), xml.Value);
        while (!isEmpty && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
                element.Add(ReadElement(xml, file));
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                element.Add(new XText(xml.Value));
        }

        return element;
    }

    private static SourcePosition PositionOf(XmlReader xml, string file) =>
        xml is IXmlLineInfo line ? new(file, line.LineNumber, line.LinePosition) : new(file);
}
