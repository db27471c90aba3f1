namespace NetworkPorts.Tests;

/// <summary>
/// A user-defined type with members of every type that the API returns, and of collections of these types.
/// </summary>
public sealed class EveryType
{
    public PortInfo Port { get; set; }

    public PortInfo? OptionalPort { get; set; }

    public PortInfo[] PortArray { get; set; } = [];

    public List<PortInfo> PortList { get; set; } = [];

    public Dictionary<PortInfo, int> CountsByPort { get; set; } = [];

    public ServiceRecord Record { get; set; }

    public ServiceRecord[] RecordArray { get; set; } = [];

    public List<ServiceRecord> RecordList { get; set; } = [];

    public ServiceRecords Records { get; set; }

    public List<ServiceRecords> RecordsList { get; set; } = [];

    public ServiceNames Names { get; set; }

    public FlowClassification Flow { get; set; }

    public List<FlowClassification> Flows { get; set; } = [];

    public EphemeralPortRange Range { get; set; }

    public PortRange PortRange { get; set; }

    public PortStatus Status { get; set; }

    public PortCategory Category { get; set; }

    public PortTraits Traits { get; set; }

    public TransportProtocols Transports { get; set; }

    public ServiceSource Source { get; set; }

    public FlowSide Side { get; set; }

    public FlowInitiator Initiator { get; set; }

    public FlowConfidence Confidence { get; set; }

    public Dictionary<PortCategory, int> CountsByCategory { get; set; } = [];

    public static EveryType Sample() => new()
    {
        Port = WellKnownPorts.Lookup(514, TransportProtocols.Udp),
        OptionalPort = WellKnownPorts.Lookup(80),
        PortArray = [WellKnownPorts.Lookup(1), WellKnownPorts.Lookup(60000)],
        PortList = [WellKnownPorts.Lookup(0)],
        CountsByPort = new() { [WellKnownPorts.Lookup(443, TransportProtocols.Tcp)] = 7 },
        Record = WellKnownPorts.Find("kafka")[0],
        RecordArray = [WellKnownPorts.Find("https")[0], default],
        RecordList = [WellKnownPorts.Find("swx")[0]],
        Records = WellKnownPorts.Lookup(80).Services,
        RecordsList = [WellKnownPorts.Find("irc"), default],
        Names = WellKnownPorts.Find("www")[0].Aliases,
        Flow = WellKnownPorts.ClassifyFlow(51234, 443, TransportProtocols.Tcp),
        Flows = [WellKnownPorts.ClassifyFlow(123, 123, TransportProtocols.Udp)],
        Range = EphemeralPortRange.Linux,
        PortRange = PortRange.Dynamic,
        Status = PortStatus.Reserved,
        Category = PortCategory.RemoteAccess,
        Traits = PortTraits.Cleartext | PortTraits.Malware,
        Transports = TransportProtocols.Tcp | TransportProtocols.Sctp,
        Source = ServiceSource.CommonUse,
        Side = FlowSide.Destination,
        Initiator = FlowInitiator.Source,
        Confidence = FlowConfidence.Registered,
        CountsByCategory = new() { [PortCategory.Web] = 3 },
    };
}
