using NetworkPorts.Tool.Lookups;

namespace NetworkPorts.Tool.Exports;

/// <summary>
/// The table that all export formats write: a row for each port and transport protocol with a service, ordered by key.
/// </summary>
internal sealed class ExportTable
{
    /// <summary>The transport protocols, in the order of their indexes in keys.</summary>
    public static readonly TransportProtocols[] Transports =
        [TransportProtocols.Tcp, TransportProtocols.Udp, TransportProtocols.Sctp, TransportProtocols.Dccp];

    /// <summary>The number of ports, which is the factor of the transport protocol in keys.</summary>
    public const int PortCount = ushort.MaxValue + 1;

    private ExportTable(IReadOnlyList<ExportRow> rows) => Rows = rows;

    /// <summary>Gets lines that state the origin of the data and its license.</summary>
    public static IReadOnlyList<string> Notes { get; } =
    [
        "Services by transport protocol and port, exported by wkp (WellKnownPorts, MIT license).",
        $"Registered services: IANA Service Name and Transport Protocol Port Number Registry, updated "
            + $"{WellKnownPorts.RegistryVersion}, public domain (CC0 1.0).",
    ];

    /// <summary>Gets the rows, ordered by key.</summary>
    public IReadOnlyList<ExportRow> Rows { get; }

    /// <summary>Appends the notes as comments.</summary>
    /// <param name="output">Receives the lines.</param>
    /// <param name="mark">What starts a comment, such as <c>#</c>.</param>
    public static void AppendNotes(LineBuffer output, string mark)
    {
        foreach (string note in Notes)
            output.Append($"{mark} {note}\n");
    }

    /// <summary>Returns the table of the services in a registry whose first service matches a filter.</summary>
    public static ExportTable Of(PortRegistry ports, ServiceFilter filter)
    {
        List<ExportRow> rows = [];
        Dictionary<string, int> ids = new(StringComparer.Ordinal);
        for (int transport = 0; transport < Transports.Length; transport++)
        {
            for (int port = 0; port < PortCount; port++)
            {
                PortInfo info = ports.Lookup(port, Transports[transport]);
                if (info.Name is not { } name || !filter.Matches(info.Services[0]))
                    continue;
                ids.TryAdd(name, ids.Count + 1);
                rows.Add(new ExportRow(
                    info,
                    (transport * PortCount) + port,
                    ids[name],
                    EvidenceOf(info, ports, isClientPort: false),
                    EvidenceOf(info, ports, isClientPort: true)));
            }
        }

        return new ExportTable(rows);
    }

    /// <summary>Returns how a flow is identified whose other port is 0, which is no evidence.</summary>
    private static ServiceSource? EvidenceOf(PortInfo port, PortRegistry ports, bool isClientPort)
    {
        int client = isClientPort ? port.Port : port.Port == 1 ? 2 : 1;
        EphemeralPortRange clients = new(client, client);
        return ports.ClassifyFlow(port.Port, 0, port.RequestedTransports, clients).Confidence switch
        {
            FlowConfidence.Registered => ServiceSource.Iana,
            FlowConfidence.CommonUse => ServiceSource.CommonUse,
            FlowConfidence.Custom => ServiceSource.Custom,
            _ => null,
        };
    }
}
