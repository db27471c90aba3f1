using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Reading;

/// <summary>Thrown for a file of which no line is that of a known format.</summary>
internal sealed class NotAFlowLogException() : Exception($"not a flow log; known are {FlowFormats.Names}");
