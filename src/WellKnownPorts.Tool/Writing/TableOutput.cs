using System.Globalization;
using System.Text;
using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Writing;

/// <summary>
/// Writes a row for each flow when it is read. A column becomes wider with the first text that does not fit.
/// </summary>
internal sealed class TableOutput : IFlowOutput
{
    private const string Nothing = "-";

    /// <summary>Any text can be an address. Without a limit, a long one would widen all following rows.</summary>
    private const int LongestAddress = 64;

    private static readonly string[] s_header =
        ["TIME", "SOURCE", "DESTINATION", "PROTOCOL", "SERVICE", "CATEGORY", "RANGE", "TRAITS"];

    /// <summary>The widths of a time, IPv4 endpoints, the header, and most names and categories.</summary>
    private readonly int[] _widths = [20, 21, 21, 8, 15, 13, 7, 0];
    private readonly StringBuilder _row = new();
    private bool _hasHeader;

    /// <inheritdoc/>
    public void Write(LineBuffer output, IFlowFormat format, TextLine line, in LogLine read, FlowService service)
    {
        if (read.Kind != LineKind.Flow)
            return;
        if (!_hasHeader)
            WriteRow(output, s_header);
        _hasHeader = true;
        Flow flow = read.Flow;
        WriteRow(
            output,
            flow.Time?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? Nothing,
            EndPoint(flow.SourceAddress, flow.SourcePort),
            EndPoint(flow.DestinationAddress, flow.DestinationPort),
            flow.Protocol.Name.Length > 0 ? flow.Protocol.Name : Nothing,
            service.Name ?? Nothing,
            Word(service.Category),
            Word(service.Range),
            Word(service.Traits));
    }

    /// <inheritdoc/>
    public void WriteUnread(LineBuffer output, ReadOnlySpan<byte> text)
    {
        // Only flows are written.
    }

    /// <inheritdoc/>
    public IFlowOutput? Fork() => null;

    private static string Word(ReadOnlySpan<byte> word) => word.IsEmpty ? Nothing : Encoding.ASCII.GetString(word);

    private static string EndPoint(ReadOnlySpan<byte> address, ushort? port)
    {
        string text = address.IsEmpty ? Nothing
            : address.Length <= LongestAddress ? Quotation.Clean(address)
            : Quotation.Clean(address[..LongestAddress]) + "...";
        return port is null ? text
            : text.Contains(':', StringComparison.Ordinal)
                ? string.Create(CultureInfo.InvariantCulture, $"[{text}]:{port}")
            : string.Create(CultureInfo.InvariantCulture, $"{text}:{port}");
    }

    private void WriteRow(LineBuffer output, params ReadOnlySpan<string> cells)
    {
        _row.Clear();
        for (int i = 0; i < cells.Length; i++)
        {
            _widths[i] = Math.Max(_widths[i], cells[i].Length);
            _row.Append(cells[i].PadRight(_widths[i] + 2));
        }

        output.Append(_row.ToString().TrimEnd());
        output.Append("\n"u8);
    }
}
