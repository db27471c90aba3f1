#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>The side of a flow that was observed to initiate the communication: the client.</summary>
/// <remarks><see cref="FlowInitiatorConvert"/> converts the flags of a TCP packet.</remarks>
#if NET
[JsonConverter(typeof(FlowInitiatorJsonConverter))]
#endif
public enum FlowInitiator : byte
{
    /// <summary>It was not observed which side initiated the communication.</summary>
    Unknown,

    /// <summary>The source, so the service is on the destination.</summary>
    Source,

    /// <summary>The destination, so the service is on the source.</summary>
    Destination,
}
