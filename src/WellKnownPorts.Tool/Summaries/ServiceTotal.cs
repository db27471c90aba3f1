namespace NetworkPorts.Tool.Summaries;

/// <summary>The flows and bytes of a service, or of several that are shown as one.</summary>
internal readonly record struct ServiceTotal(string Service, long Flows, UInt128 Bytes);
