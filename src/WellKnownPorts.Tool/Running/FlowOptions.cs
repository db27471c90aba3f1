using NetworkPorts.Tool.Formats;
using NetworkPorts.Tool.Summaries;
using NetworkPorts.Tool.Writing;

namespace NetworkPorts.Tool.Running;

/// <summary>What a run of <c>wkp flows</c> reads and writes.</summary>
/// <param name="Files">The logs to read.</param>
/// <param name="Output">The format of the records; null if they are not written.</param>
/// <param name="HasSummary">Whether a summary of the services is printed.</param>
/// <param name="Chart">The file for a chart of the summary; null for no chart.</param>
/// <param name="Ports">The registry with custom services; null to use the built-in services.</param>
internal sealed record FlowOptions(
    IReadOnlyList<string> Files, RecordOutput? Output, bool HasSummary, string? Chart, PortRegistry? Ports)
{
    /// <summary>Gets what the summary counts flows by.</summary>
    public SummaryKey SummaryKey { get; init; }

    /// <summary>Gets the formats that are tried.</summary>
    public required FlowFormats Formats { get; init; }

    /// <summary>Gets conditions on the flows that are written and counted; null for all flows.</summary>
    public FlowFilter? Filter { get; init; }
}
