#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif

namespace NetworkPorts;

/// <summary>Specifies the kind of a common use or a custom service. The IANA registry has no categories.</summary>
#if NET
[JsonConverter(typeof(PortCategoryJsonConverter))]
#endif
public enum PortCategory : byte
{
    /// <summary>No category: the service is unknown, is a registered service, or does not fit any category.</summary>
    Unknown = 0,

    /// <summary>Network infrastructure: names, addresses, time, routing, management.</summary>
    Network,

    /// <summary>Web servers, proxies and load balancers.</summary>
    Web,

    /// <summary>Mail transfer, mailboxes and filters.</summary>
    Mail,

    /// <summary>Directories and authentication.</summary>
    Directory,

    /// <summary>File transfer and file sharing.</summary>
    FileSharing,

    /// <summary>Shells, desktops and remote management.</summary>
    RemoteAccess,

    /// <summary>Virtual private networks, tunnels and anonymity networks.</summary>
    Tunnel,

    /// <summary>Printers and scanners.</summary>
    Printing,

    /// <summary>Databases, caches and search engines.</summary>
    Database,

    /// <summary>Message brokers, queues and streams.</summary>
    Messaging,

    /// <summary>Containers, orchestration, service discovery, configuration and secrets.</summary>
    Cluster,

    /// <summary>Metrics, logs, traces and alerts.</summary>
    Monitoring,

    /// <summary>Storage and backup.</summary>
    Storage,

    /// <summary>Continuous integration, source control, development servers and debuggers.</summary>
    Development,

    /// <summary>Model servers and machine learning tools.</summary>
    MachineLearning,

    /// <summary>Telephony, audio and video streaming.</summary>
    Media,

    /// <summary>Chat and conferences.</summary>
    Chat,

    /// <summary>Game servers.</summary>
    Game,

    /// <summary>Peer-to-peer networks and blockchain nodes.</summary>
    PeerToPeer,

    /// <summary>Home automation and the Internet of Things.</summary>
    InternetOfThings,

    /// <summary>Industrial control and building automation.</summary>
    Industrial,

    /// <summary>Malicious software.</summary>
    Malware,
}
