#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>The layer a service record comes from.</summary>
#if NET
[JsonConverter(typeof(ServiceSourceJsonConverter))]
#endif
public enum ServiceSource : byte
{
    /// <summary>
    /// A registered service: the IANA Service Name and Transport Protocol Port Number Registry (RFC 6335).
    /// </summary>
    Iana,

    /// <summary>
    /// A common use: what people run on the port, whatever the registry says. Curated from the documentation and source
    /// code of vendors and projects, and from RFCs.
    /// </summary>
    CommonUse,

    /// <summary>A custom service, which the user added to a <see cref="PortRegistry"/>.</summary>
    Custom,
}
