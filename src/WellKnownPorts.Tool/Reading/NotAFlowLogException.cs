using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Reading;

/// <summary>Thrown if no line of a file has a known format.</summary>
internal sealed class NotAFlowLogException() : Exception($"not a flow log; known are {FlowFormats.Description}");
