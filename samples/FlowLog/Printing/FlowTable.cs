using System.Globalization;
using System.Net;
using System.Text;

namespace FlowLog.Printing;

/// <summary>Prints a row for each flow at once. A column grows with the first text that does not fit.</summary>
internal sealed class FlowTable(TextWriter output)
{
    private const string Nothing = "-";

    private static readonly string[] s_header = ["TIME", "SOURCE", "DESTINATION", "PROTOCOL", "SERVICE", "CATEGORY", "RANGE", "TRAITS"];

    /// <summary>What a time, end points of IPv4, the header, and most names and categories need.</summary>
    private readonly int[] _widths = [20, 21, 21, 8, 15, 13, 7, 0];
    private readonly StringBuilder _row = new();
    private bool _hasHeader;

    public void Write(Flow flow, FlowService service)
    {
        if (!_hasHeader)
            WriteRow(s_header);
        _hasHeader = true;
        WriteRow(
            flow.Time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? Nothing,
            TextOf(flow.Source, flow.Protocol),
            TextOf(flow.Destination, flow.Protocol),
            flow.Protocol.Name,
            service.Name ?? Nothing,
            service.Category ?? Nothing,
            service.Range ?? Nothing,
            service.Traits ?? Nothing);
    }

    private static string TextOf(IPEndPoint endPoint, Protocol protocol) =>
        protocol.HasPorts ? endPoint.ToString() : endPoint.Address.ToString();

    private void WriteRow(params ReadOnlySpan<string> cells)
    {
        _row.Clear();
        for (int i = 0; i < cells.Length; i++)
        {
            _widths[i] = Math.Max(_widths[i], cells[i].Length);
            _row.Append(cells[i].PadRight(_widths[i] + 2));
        }

        output.WriteLine(_row.ToString().TrimEnd());
    }
}
