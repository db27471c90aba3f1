using System.Text.Json.Serialization;

namespace NetworkPorts.Tests;

/// <summary>A user-defined context that includes every type of the library as a root and as a member.</summary>
[JsonSerializable(typeof(EveryType))]
[JsonSerializable(typeof(PortInfo))]
[JsonSerializable(typeof(PortInfo[]))]
[JsonSerializable(typeof(List<PortInfo>))]
[JsonSerializable(typeof(ServiceRecord))]
[JsonSerializable(typeof(ServiceRecord[]))]
[JsonSerializable(typeof(List<ServiceRecord>))]
[JsonSerializable(typeof(ServiceRecords))]
[JsonSerializable(typeof(List<ServiceRecords>))]
[JsonSerializable(typeof(ServiceNames))]
[JsonSerializable(typeof(FlowClassification))]
[JsonSerializable(typeof(List<FlowClassification>))]
[JsonSerializable(typeof(EphemeralPortRange))]
[JsonSerializable(typeof(PortDictionary))]
[JsonSerializable(typeof(PortRange))]
[JsonSerializable(typeof(PortStatus))]
[JsonSerializable(typeof(PortCategory))]
[JsonSerializable(typeof(PortTraits))]
[JsonSerializable(typeof(TransportProtocols))]
[JsonSerializable(typeof(ServiceSource))]
[JsonSerializable(typeof(FlowSide))]
[JsonSerializable(typeof(FlowInitiator))]
[JsonSerializable(typeof(FlowConfidence))]
public sealed partial class UserJsonContext : JsonSerializerContext;
