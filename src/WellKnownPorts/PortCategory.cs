namespace NetworkPorts;

/// <summary>
/// What kind of service a common use of a port is. The registry has no categories: these are the second layer's own.
/// </summary>
public enum PortCategory : byte
{
    /// <summary>No common use is known of the port, or none of the categories fits.</summary>
    Unknown = 0,

    /// <summary>What keeps a network running: names, addresses, time, routing, management.</summary>
    Network,

    /// <summary>Web servers, proxies and load balancers.</summary>
    Web,

    /// <summary>Mail: delivery, mailboxes, filters.</summary>
    Mail,

    /// <summary>Directories and authentication.</summary>
    Directory,

    /// <summary>Transfer and sharing of files.</summary>
    FileSharing,

    /// <summary>Shells, desktops and management of machines from afar.</summary>
    RemoteAccess,

    /// <summary>Virtual private networks, tunnels and anonymising networks.</summary>
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

    /// <summary>Servers of models, and tools of machine learning.</summary>
    MachineLearning,

    /// <summary>Telephony, and streams of sound and pictures.</summary>
    Media,

    /// <summary>Chat and conferences.</summary>
    Chat,

    /// <summary>Game servers.</summary>
    Game,

    /// <summary>Peer-to-peer networks and blockchain nodes.</summary>
    PeerToPeer,

    /// <summary>Home automation and the internet of things.</summary>
    InternetOfThings,

    /// <summary>Industrial control and building automation.</summary>
    Industrial,

    /// <summary>Malicious software.</summary>
    Malware,
}
