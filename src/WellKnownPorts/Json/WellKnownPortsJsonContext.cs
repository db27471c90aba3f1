using System.Text.Json.Serialization;

namespace NetworkPorts;

/// <summary>
/// Provides source-generated JSON metadata for all types that the API returns, for trimmed and Native AOT programs.
/// </summary>
/// <remarks>
/// The types have public converters, so your own context can also contain them, alone or in combination with this
/// context. Regardless of the naming policy, all converters use camel-case property names and lower-case words, and
/// omit properties without a value.
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
