
namespace NetworkPorts.Tool.Flows;

/// <summary>The service of a flow, identified by its ports. The default value is for a flow without ports.</summary>
internal readonly struct FlowService
{
    /// <summary>The names under which flows to unknown services are counted.</summary>
    private static readonly string[] s_rangeGroups =
        [.. Enum.GetValues<PortRange>().Select(range => $"({range.ToWord()})")];

    private readonly PortInfo _port;
    private readonly TransportProtocols _transport;
    private readonly FlowSide _side;
    private readonly FlowConfidence _confidence;

    private FlowService(PortInfo port, TransportProtocols transport, FlowClassification flow)
    {
        _port = port;
        _transport = transport;
        _side = flow.Side;
        _confidence = flow.Confidence;
    }

    /// <summary>
    /// Cache key: flows with equal keys have equal values. Ports without a service share the key of their range.
    /// </summary>
    public int Key
    {
        get
        {
            const int Unknown = 1 << 12;
            int port = _port.HasService ? _port.Port << 16 : Unknown | ((int)_port.Range << 16);
            return port | ((int)_transport << 4) | ((int)_side << 4) | (int)_confidence;
        }
    }

    /// <summary>The service's port.</summary>
    public PortInfo Port => _port;

    /// <summary>The name that people use for the service; null if no service is known.</summary>
    public string? Name => HasPorts ? _port.Name : null;

    /// <summary>The word for the category of the service; empty if it is unknown.</summary>
    public ReadOnlySpan<byte> Category =>
        _port.Category == PortCategory.Unknown ? default : Utf8Words.Of(_port.Category);

    /// <summary>The word for the range of the service's port; empty if the flow has no ports.</summary>
    public ReadOnlySpan<byte> Range => HasPorts ? Utf8Words.Of(_port.Range) : default;

    /// <summary>The words for the traits of the service, separated by commas; empty if it has none.</summary>
    public ReadOnlySpan<byte> Traits =>
        HasPorts && _port.Traits != PortTraits.None ? Utf8Words.Of(_port.Traits) : default;

    /// <summary>The word for the side of the flow that the service is on; empty if it is unknown.</summary>
    public ReadOnlySpan<byte> Side => _side == FlowSide.Unknown ? default : Utf8Words.Of(_side);

    /// <summary>The word for how the service was identified; empty if it was not identified.</summary>
    public ReadOnlySpan<byte> Confidence =>
        _confidence == FlowConfidence.None ? default : Utf8Words.Of(_confidence);

    /// <summary>The name under which the flow is counted: its service, or else the range of its port.</summary>
    public string Group => Name ?? (HasPorts ? s_rangeGroups[(int)_port.Range] : "(no ports)");

    private bool HasPorts => _transport != TransportProtocols.None;

    /// <summary>Identifies the service of a flow.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="ports">The registry with custom services; null to use the built-in services.</param>
    public static FlowService Of(in Flow flow, PortRegistry? ports)
    {
        // The columns of a flow without ports may hold something else, such as the type of an ICMP message.
        if (!flow.Protocol.HasPorts)
            return default;

        TransportProtocols transport = flow.Protocol.Transport;
        ushort source = flow.SourcePort ?? 0;
        ushort destination = flow.DestinationPort ?? 0;
        FlowInitiator initiator = IsActiveFtp(source, destination) ? FlowInitiator.Unknown : flow.Initiator;
        FlowClassification classified = Classify(source, destination, transport, initiator, ports);

        // If no service was identified, show the port that the flow went to, unless it is 0, which is not a service's.
        return new FlowService(
            classified.Confidence != FlowConfidence.None || destination == 0 ? classified.Service
                : ports?.Lookup(destination, transport) ?? WellKnownPorts.Lookup(destination, transport),
            transport,
            classified);
    }

    /// <summary>
    /// Returns whether the server may have opened the connection: in active mode, FTP servers connect from their data
    /// port to a port that the client chose (RFC 959, section 3.2).
    /// </summary>
    private static bool IsActiveFtp(ushort source, ushort destination)
    {
        const ushort FtpData = 20;
        return source == FtpData && WellKnownPorts.Classify(destination) != PortRange.System;
    }

    private static FlowClassification Classify(
        int source, int destination, TransportProtocols transport, FlowInitiator initiator, PortRegistry? ports) =>
        ports is null
            ? WellKnownPorts.ClassifyFlow(source, destination, transport, initiator)
            : ports.ClassifyFlow(source, destination, transport, initiator);
}
