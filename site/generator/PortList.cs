using System.Text;

namespace NetworkPorts.Site;

/// <summary>The page with the search box and all common uses by category.</summary>
internal static class PortList
{
    public static string ToMarkdown(List<PortPage> pages)
    {
        var text = new StringBuilder("""
            ---
            title: Ports
            ---
            # Ports

            <div id="port-search"></div>
            <script src="search-index.js"></script>
            <script src="../search.js"></script>

            These are the common uses of ports. The search also finds services that are only registered with IANA.

            """);
        IOrderedEnumerable<IGrouping<string, PortPage>> categories = pages
            .GroupBy(page => page.First.Category)
            .OrderBy(category => category.Key.Length == 0)
            .ThenBy(category => category.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, PortPage> category in categories)
        {
            text.Append($"\n## {(category.Key.Length == 0 ? "other" : category.Key)}\n\n");
            text.AppendJoin(" ·\n", category.Select(page => $"[{page.Ports} {page.Name}]({page.Id}.md)"));
            text.Append('\n');
        }

        return text.ToString();
    }
}
