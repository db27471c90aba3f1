#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>Specifies the layer that a service record is from.</summary>
#if NET
[JsonConverter(typeof(ServiceSourceJsonConverter))]
#endif
public enum ServiceSource : byte
{
    /// <summary>
    /// A registered service: an entry of the IANA Service Name and Transport Protocol Port Number Registry (RFC 6335).
    /// </summary>
    Iana,

    /// <summary>
    /// A common use: a service that usually runs on the port, whatever the registry says. The list is curated from the
    /// documentation and source code of vendors and projects, and from RFCs.
    /// </summary>
    CommonUse,

    /// <summary>A custom service, which was added with a <see cref="PortRegistryBuilder"/>.</summary>
    Custom,
}
