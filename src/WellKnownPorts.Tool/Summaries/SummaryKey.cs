namespace NetworkPorts.Tool.Summaries;

/// <summary>What flows are counted by.</summary>
internal enum SummaryKey : byte
{
    Service,
    Source,
    Destination,
}
