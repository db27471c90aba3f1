namespace NetworkPorts.Tool.Flows;

/// <summary>
/// The names of IP protocols, from IANA's registry of Assigned Internet Protocol Numbers (RFC 5237), and other names
/// that logs use.
/// </summary>
internal static class ProtocolNames
{
    // Names in the order of the protocol numbers. A dash marks a number without a name.
    private const string Registered = """
        hopopt icmp igmp ggp ipv4 st tcp cbt egp igp bbn-rcc-mon nvp-ii pup argus emcon xnet chaos udp mux dcn-meas hmp
        prm xns-idp trunk-1 trunk-2 leaf-1 leaf-2 rdp irtp iso-tp4 netblt mfe-nsp merit-inp dccp 3pc idpr xtp ddp
        idpr-cmtp tp++ il ipv6 sdrp ipv6-route ipv6-frag idrp rsvp gre dsr bna esp ah i-nlsp swipe narp min-ipv4 tlsp
        skip icmp6 ipv6-nonxt ipv6-opts - cftp - sat-expak kryptolan rvd ippc - sat-mon visa ipcv cpnx cphb wsn pvp
        br-sat-mon sun-nd wb-mon wb-expak iso-ip vmtp secure-vmtp vines iptm nsfnet-igp dgp tcf eigrp ospf sprite-rpc
        larp mtp ax.25 ipip micp scc-sp etherip encap - gmtp ifmp pnni pim aris scps qnx a/n ipcomp snp compaq-peer
        ipx-in-ip vrrp pgm - l2tp ddx iatp stp srp uti smp sm ptp isis-over-ipv4 fire crtp crudp sscopmce iplt sps pipe
        sctp fc rsvp-e2e-ignore mobility-header udplite mpls-in-ip manet hip shim6 wesp rohc ethernet aggfrag nsh homa
        bit-emu
        """;

    private static readonly string?[] s_byNumber =
    [
        .. Registered.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name == "-" ? null : name),
    ];

    // Other names, which IANA, tcpdump, Argus, nfdump, Suricata, Defender, Meraki and Envoy use.
    private static readonly Dictionary<string, int> s_otherNames = new(StringComparer.Ordinal)
    {
        ["ipv6-icmp"] = 58,
        ["icmpv6"] = 58,
        ["icmp-6"] = 58,
        ["ospfigp"] = 89,
        ["ospfig"] = 89,
        ["ip-in-ip"] = 94,
        ["ip6ip6"] = 41,
        ["udp-lite"] = 136,
        ["mobility"] = 135,
        ["tcpv4"] = 6,
        ["tcpv6"] = 6,
        ["udpv4"] = 17,
        ["udpv6"] = 17,
        ["tcp/ip"] = 6,
        ["udp/ip"] = 17,
        ["http/1.0"] = 6,
        ["http/1.1"] = 6,
        ["http/2"] = 6,
        ["http/3"] = 17,
    };

    private static readonly Dictionary<string, int> s_numbers = s_byNumber
        .Select((name, number) => (name, number))
        .Where(entry => entry.name is not null)
        .Select(entry => KeyValuePair.Create(entry.name!, entry.number))
        .Concat(s_otherNames)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Returns the lower-case name of a protocol number. An unregistered number is its own name.</summary>
    /// <param name="number">The IP protocol number, from 0 to 255.</param>
    public static string NameOf(int number) =>
        number < s_byNumber.Length && s_byNumber[number] is { } name ? name : $"{number}";

    /// <summary>Finds the number of a protocol by its name in lower case.</summary>
    public static bool TryFind(string name, out int number) => s_numbers.TryGetValue(name, out number);
}
