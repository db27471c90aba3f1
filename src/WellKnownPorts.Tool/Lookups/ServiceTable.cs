using System.Globalization;
using System.Text;

namespace NetworkPorts.Tool.Lookups;

/// <summary>Writes services as a table. Neighboring ports with the same service are one row.</summary>
internal static class ServiceTable
{
    private const int ColumnGap = 2;
    private const int MinDescriptionWidth = 20;

    private static readonly string[] s_header =
        ["PORT", "NAME", "LAYER", "CATEGORY", "TRAITS", "SOURCE", "DESCRIPTION"];

    /// <summary>Writes a header and the services in the given order. An empty list writes nothing.</summary>
    public static void Write(LineBuffer output, IEnumerable<ServiceRecord> services, ToolConsole console)
    {
        string[][] rows = [.. Merge(services).Select(CellsOf)];
        if (rows.Length == 0)
            return;
        int[] widths = [.. s_header.Select((name, column) =>
            rows.Max(row => Math.Max(row[column].Length, name.Length)))];
        int lastWidth = console.IsOutputTerminal
            ? Math.Max(console.Width - widths[..^1].Sum(width => width + ColumnGap), MinDescriptionWidth)
            : int.MaxValue;
        foreach (string[] row in rows.Prepend(s_header))
            output.Append(LineOf(row, widths, lastWidth));
    }

    private static string LineOf(string[] row, int[] widths, int lastWidth)
    {
        StringBuilder line = new();
        for (int i = 0; i < row.Length - 1; i++)
            line.Append(row[i].PadRight(widths[i] + ColumnGap));
        line.Append(row[^1].Length <= lastWidth ? row[^1] : $"{row[^1][..(lastWidth - 1)]}…");
        return $"{line.ToString().TrimEnd()}\n";
    }

    private static List<(ServiceRecord Service, ushort LastPort)> Merge(IEnumerable<ServiceRecord> services)
    {
        List<(ServiceRecord Service, ushort LastPort)> rows = [];
        Dictionary<(string, TransportProtocols, ServiceSource, string, string), int> rowOf = [];
        foreach (ServiceRecord service in services)
        {
            (string, TransportProtocols, ServiceSource, string, string) key =
                (service.Name, service.Transports, service.Source, service.Description, SourceOf(service));
            if (rowOf.TryGetValue(key, out int row) && rows[row].LastPort + 1 == service.Port)
            {
                rows[row] = (rows[row].Service, service.Port);
                continue;
            }

            rowOf[key] = rows.Count;
            rows.Add((service, service.Port));
        }

        return rows;
    }

    private static string[] CellsOf((ServiceRecord Service, ushort LastPort) row) =>
    [
        PortsOf(row.Service, row.LastPort),
        Text(row.Service.Name),
        row.Service.Source.ToWord(),
        row.Service.Category == PortCategory.Unknown ? "" : row.Service.Category.ToWord(),
        row.Service.Traits == PortTraits.None ? "" : row.Service.Traits.ToWords(),
        Text(SourceOf(row.Service)),
        Text(row.Service.Description),
    ];

    private static string PortsOf(ServiceRecord service, ushort last)
    {
        string ports = service.Port.ToString(CultureInfo.InvariantCulture);
        if (last > service.Port)
            ports += string.Create(CultureInfo.InvariantCulture, $"-{last}");
        return service.Transports == TransportProtocols.None
            ? ports
            : $"{ports}/{TransportConvert.ToText(service.Transports)}";
    }

    private static string SourceOf(ServiceRecord service) => service.Origin ?? service.Reference ?? "";

    private static string Text(string text) => text.Length == 0 ? "-" : Quotation.Clean(text);
}
