using System.Text.Json.Serialization;

namespace NetworkPorts;

/// <summary>
/// Source-generated JSON contracts of every type that the API returns, for programs that are trimmed or compiled ahead
/// of time.
/// </summary>
/// <remarks>
/// The types have public converters, so a context of your own can contain them as well, alone or combined with this
/// one. All converters use camel-case property names and lower-case words, and leave out what is unknown, whatever the
/// naming policy is.
/// </remarks>
[JsonSerializable(typeof(PortInfo))]
[JsonSerializable(typeof(PortInfo?))]
[JsonSerializable(typeof(PortInfo[]))]
[JsonSerializable(typeof(List<PortInfo>))]
[JsonSerializable(typeof(IEnumerable<PortInfo>))]
[JsonSerializable(typeof(PortDictionary))]
[JsonSerializable(typeof(ServiceRecord))]
[JsonSerializable(typeof(ServiceRecord[]))]
[JsonSerializable(typeof(List<ServiceRecord>))]
[JsonSerializable(typeof(ServiceRecords))]
[JsonSerializable(typeof(ServiceNames))]
[JsonSerializable(typeof(FlowClassification))]
[JsonSerializable(typeof(FlowClassification[]))]
[JsonSerializable(typeof(EphemeralPortRange))]
[JsonSerializable(typeof(PortRange))]
[JsonSerializable(typeof(PortRange[]))]
[JsonSerializable(typeof(PortStatus))]
[JsonSerializable(typeof(PortCategory))]
[JsonSerializable(typeof(PortTraits))]
[JsonSerializable(typeof(TransportProtocols))]
[JsonSerializable(typeof(ServiceSource))]
[JsonSerializable(typeof(FlowSide))]
[JsonSerializable(typeof(FlowInitiator))]
[JsonSerializable(typeof(FlowConfidence))]
[JsonSerializable(typeof(IEnumerable<ushort>))]
public sealed partial class WellKnownPortsJsonContext : JsonSerializerContext;
