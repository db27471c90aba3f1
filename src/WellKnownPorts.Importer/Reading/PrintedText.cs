using System.Xml.Linq;

namespace NetworkPorts.Importer;

/// <summary>Converts an element of IANA's XML to the text that IANA's CSV has for it.</summary>
internal static class PrintedText
{
    public static string Of(XElement element) => string.Concat(element.Nodes().Select(Of));

    /// <summary>Returns a cross reference without brackets, such as <c>RFC9110</c>.</summary>
    public static string OfReference(XElement reference)
    {
        string data = (string?)reference.Attribute("data") ?? "";
        return (string?)reference.Attribute("type") switch
        {
            "uri" or "draft" => data,
            "rfc-errata" => $"RFC Errata {data}",
            _ when !string.IsNullOrWhiteSpace(reference.Value) => reference.Value,
            "rfc" => data.ToUpperInvariant(),
            _ => data,
        };
    }

    private static string Of(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "xref" } reference => $"[{OfReference(reference)}]",
        XElement lineBreakOrParagraph => $" {Of(lineBreakOrParagraph)} ",
        _ => "",
    };
}
