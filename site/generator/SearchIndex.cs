using System.Text.Json;

namespace NetworkPorts.Site;

/// <summary>
/// The data of the search box, as a script: pages that are opened from disk can load scripts, but no JSON.
/// </summary>
internal static class SearchIndex
{
    /// <summary>
    /// Returns a script that sets <c>portIndex</c> to an array of entries: first port, last port, name, aliases,
    /// description, and the page without its extension, or an empty text for a service that is only registered.
    /// </summary>
    public static string ToJavaScript(List<PortPage> pages)
    {
        IEnumerable<object[]> uses = pages.Select(page => new object[]
        {
            page.First.FirstPort, LastPort(page), page.Name, page.First.Aliases, page.First.Description, page.Id,
        });
        IEnumerable<object[]> registered =
            from port in WellKnownPorts.Ports.Values
            from record in port.Services
            where record.Source == ServiceSource.Iana
            group record by (record.Port, record.Name) into records
            select new object[]
            {
                records.Key.Port, records.Key.Port, records.Key.Name, "", records.First().Description ?? "", "",
            };
        return $"const portIndex = {JsonSerializer.Serialize(uses.Concat(registered))};\n";
    }

    private static int LastPort(PortPage page) =>
        int.Parse(page.Ports.Split('-')[^1], System.Globalization.CultureInfo.InvariantCulture);
}
