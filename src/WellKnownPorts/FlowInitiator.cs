#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>Specifies which side of a flow was observed to initiate the communication, as the client.</summary>
/// <remarks><see cref="FlowInitiatorConvert"/> derives it from the flags of a TCP packet.</remarks>
#if NET
[JsonConverter(typeof(FlowInitiatorJsonConverter))]
#endif
public enum FlowInitiator : byte
{
    /// <summary>The initiator was not observed.</summary>
    Unknown,

    /// <summary>The source initiated the communication, so the service is on the destination side.</summary>
    Source,

    /// <summary>The destination initiated the communication, so the service is on the source side.</summary>
    Destination,
}
