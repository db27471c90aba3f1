using System.Globalization;

namespace FlowLog.Printing;

/// <summary>Counts the flows and bytes of each service, and prints them with the most flows first.</summary>
internal sealed class ServiceSummary
{
    private static readonly string[] s_header = ["SERVICE", "FLOWS", "SHARE", "BYTES"];

    private readonly Dictionary<string, (long Flows, UInt128 Bytes)> _services = new(StringComparer.Ordinal);
    private long _flows;
    private long _flowsWithPorts;

    public void Add(Flow flow, FlowService service)
    {
        (long flows, UInt128 bytes) = _services.GetValueOrDefault(service.Group);
        _services[service.Group] = (flows + 1, bytes + flow.Bytes);
        _flows++;
        if (flow.Protocol.HasPorts)
            _flowsWithPorts++;
    }

    public void Write(TextWriter output, long badLines, long skippedRecords)
    {
        if (_flows > 0)
            WriteServices(output);
        output.WriteLine(
            $"{Count(_flows, "flow")}, {Number(_flowsWithPorts)} with ports, "
            + $"{Count(badLines, "bad line")}, {Count(skippedRecords, "skipped record")}");
    }

    private void WriteServices(TextWriter output)
    {
        string[][] rows =
        [
            s_header,
            .. _services
                .OrderByDescending(service => service.Value.Flows)
                .ThenBy(service => service.Key, StringComparer.Ordinal)
                .Select(service => RowOf(service.Key, service.Value.Flows, service.Value.Bytes)),
        ];
        int[] widths = [.. s_header.Select((_, column) => rows.Max(row => row[column].Length))];

        output.WriteLine();
        foreach (string[] row in rows)
        {
            IEnumerable<string> numbers = row.Zip(widths, (cell, width) => cell.PadLeft(width)).Skip(1);
            output.WriteLine(string.Join("  ", numbers.Prepend(row[0].PadRight(widths[0]))));
        }

        output.WriteLine();
    }

    private string[] RowOf(string service, long flows, UInt128 bytes)
    {
        string share = ((double)flows / _flows).ToString("0.0%", CultureInfo.InvariantCulture);
        return [service, Number(flows), share, bytes.ToString("N0", CultureInfo.InvariantCulture)];
    }

    private static string Count(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
