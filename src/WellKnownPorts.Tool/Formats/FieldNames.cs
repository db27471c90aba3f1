using System.Collections.Frozen;
using System.Globalization;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// The names of fields in the logs of flow tools: one vocabulary for columns, JSON properties and keys. Case and all
/// characters other than letters and digits are ignored.
/// </summary>
internal sealed class FieldNames
{
    /// <summary>A name that is only the end of a path has a lower rank than all complete names.</summary>
    private const int PartialRank = 1000;

    /// <summary>Names that are too common to be recognized at the end of a path.</summary>
    private static readonly FrozenSet<string> s_common = FrozenSet.Create("port", "address");

    /// <summary>
    /// The names of each field. If a log has several names of a field, the first one here wins. They come from:
    /// Zeek (id.orig_h), Suricata (dest_ip), nfdump (sa), Argus (Sport), SiLK (sIP), CICFlowMeter (Source IP), Splunk
    /// (src_ip), ECS and OpenTelemetry (source.address), AWS (srcaddr), pmacct (port_src), goflow2 (SrcAddr), nProbe
    /// (L4_SRC_PORT), IPFIX (sourceTransportPort), UNSW-NB15 (dsport), OCSF (src_endpoint.port), netfilter (SPT).
    /// </summary>
    private static readonly (FlowField Field, string Names)[] s_names =
    [
        (FlowField.Time, """
            flowstart eventstart ts start starttime stime startsec flowstartmilliseconds flowstartseconds
            timeflowstartns timeflowstartms timeflowstart timestampstart firstseen first firstswitched timestamp
            timegenerated eventtimestamp eventtime starttimestamp datetime utctime creationtime timereceived
            timereceivedns receivetime time date
            """),
        (FlowField.SourceAddress, """
            srcip srcaddr srcaddress sourceip sourceaddr sourceaddress sa saddr idorigh origh ipsrc ipv4srcaddr
            ipv6srcaddr sourceipv4address sourceipv6address src4addr src6addr srcipv4 srcipv6 sip srcendpointip
            flowipsource ipsource clientip clientaddress localaddress localip netpeerip src source client sourcename
            srchost ipipsrc ipv6ipv6src ipv6src jsonpayloadconnectionsrcip
            """),
        (FlowField.SourcePort, """
            srcport sourceport sport sp idorigp origp portsrc l4srcport sourcetransportport spt srcendpointport
            tcpsrcport udpsrcport tcpsourceport udpsourceport sctpsourceport clientport localport spts tcptcpsrcport
            udpudpsrcport jsonpayloadconnectionsrcport
            """),
        (FlowField.DestinationAddress, """
            dstip dstaddr dstaddress destip destaddr destaddress destinationip destinationaddr destinationaddress da
            daddr idresph resph ipdst ipv4dstaddr ipv6dstaddr destinationipv4address destinationipv6address dst4addr
            dst6addr dstipv4 dstipv6 dip dstendpointip flowipdestination ipdestination serverip serveraddress
            remoteaddress remoteip dst dest destination server destname dsthost ipipdst ipv6ipv6dst ipv6dst
            jsonpayloadconnectiondestip columnsaddress address
            """),
        (FlowField.DestinationPort, """
            dstport destport destinationport dport dp dsport idrespp respp portdst l4dstport destinationtransportport
            dpt dstendpointport tcpdstport udpdstport tcpdestinationport udpdestinationport sctpdestinationport
            serverport remoteport destinationportnumber tcptcpdstport udpudpdstport jsonpayloadconnectiondestport
            columnsport port
            """),
        (FlowField.Protocol, """
            networktransport transport transportprotocol proto protocol ipproto ipprotocol ianaprotocol
            protocolidentifier l4proto l4protocol connectioninfoprotocolname protocolname protoname networkiananumber
            protocolnumber connectioninfoprotocolnum pr protocolid ipipproto jsonpayloadconnectionprotocol
            """),
        (FlowField.Bytes, """
            networkbytes bytes totalbytes totbytes numbytes octets trafficbytes netflowbytes ibyt inbyt inbytes
            origbytes srcbytes sourcebytes sbytes bytestoserver flowbytestoserver bytesin bytessent sentbyte sentbytes
            octetdeltacount octettotalcount totlenfwdpkts totallengthoffwdpackets totallengthoffwdpacket
            bytesfromclient jsonpayloadbytessent
            """),
        (FlowField.AnswerBytes, """
            obyt outbyt outbytes respbytes dstbytes destinationbytes dbytes bytestoclient flowbytestoclient bytesout
            bytesreceived rcvdbyte rcvdbytes reverseoctetdeltacount totlenbwdpkts totallengthofbwdpackets
            totallengthofbwdpacket bytesfromserver
            """),
        (FlowField.SourceEndpoint, "downstreamremoteaddress"),
        (FlowField.DestinationEndpoint, "downstreamlocaladdress upstreamhost"),
        (FlowField.Status, "eventtype logstatus"),
        (FlowField.History, "history"),
        (FlowField.TcpFlags, "tcpflags"),
    ];

    private static readonly FrozenDictionary<string, FieldMatch> s_fields = MatchesByName();

    /// <summary>The last of the names that count the bytes of both directions.</summary>
    private static readonly int s_lastTotal = s_fields["netflowbytes"].Rank;

    private static readonly FieldMatch s_transport = s_fields["transport"];
    private static readonly FieldMatch s_port = s_fields["port"];
    private static readonly FieldMatch s_remotePort = s_fields["remoteport"];
    private static readonly FieldMatch s_localPort = s_fields["localport"];
    private static readonly FieldMatch s_localAddress = s_fields["localaddress"];
    private static readonly FieldMatch s_localIP = s_fields["localip"];

    private readonly Dictionary<string, FlowField> _mapped = [];

    /// <param name="mapping">The names of fields that the user states; they win over all other names.</param>
    public FieldNames(IEnumerable<(FlowField Field, string Name)> mapping)
    {
        Positions = [];
        foreach ((FlowField field, string name) in mapping)
        {
            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int column) && column > 0)
                Positions = [.. Positions, new ColumnField(column - 1, field)];
            else
                _mapped[Plain(name)] = field;
        }
    }

    /// <summary>Gets the names that the tool knows.</summary>
    public static FieldNames Default { get; } = new([]);

    /// <summary>Gets the columns that the user states by their numbers, for logs without a header.</summary>
    public ColumnField[] Positions { get; }

    /// <summary>Returns whether a name counts the bytes of both directions.</summary>
    public static bool IsTotal(FieldMatch match) =>
        match.Field == FlowField.Bytes && match.Rank % PartialRank <= s_lastTotal;

    /// <summary>Returns whether a name is <c>port</c>, which can be anything in a record without an address.</summary>
    public static bool NeedsAddress(FieldMatch port) => port == s_port;

    /// <summary>Returns whether a name is <c>transport</c>.</summary>
    public static bool IsTransport(FieldMatch match) => IsName(match, s_transport);

    /// <summary>
    /// Returns whether a name of the port of the destination means something else in this record: a port without an
    /// address can be anything, and the remote port is the port of a client unless the record also has a local end.
    /// </summary>
    /// <param name="port">The name of the port.</param>
    /// <param name="hasAddress">Whether the record has an IP address of the destination.</param>
    /// <param name="sourceAddress">The name of the address of the source; the default value if it is missing.</param>
    /// <param name="sourcePort">The name of the port of the source; the default value if it is missing.</param>
    public static bool IsOther(FieldMatch port, bool hasAddress, FieldMatch sourceAddress, FieldMatch sourcePort) =>
        (NeedsAddress(port) && !hasAddress)
        || (IsName(port, s_remotePort) && !IsName(sourcePort, s_localPort)
            && !IsName(sourceAddress, s_localAddress) && !IsName(sourceAddress, s_localIP));

    /// <summary>Finds the field of a property, given the names on the path to it, the outermost first.</summary>
    public FieldMatch Find(IReadOnlyList<string> path)
    {
        for (int skipped = 0; skipped < path.Count; skipped++)
        {
            string name = string.Concat(path.Skip(skipped).Select(Plain));
            if (_mapped.TryGetValue(name, out FlowField mapped))
                return new FieldMatch(mapped, -1);
            if (s_fields.TryGetValue(name, out FieldMatch match) && (skipped == 0 || !s_common.Contains(name)))
                return match with { Rank = match.Rank + (skipped * PartialRank) };
        }

        return default;
    }

    /// <summary>Returns whether columns have all names that the user states.</summary>
    public bool HasAllMapped(string[] names) => _mapped.Keys.All(mapped => names.Any(name => Plain(name) == mapped));

    /// <summary>
    /// Returns the columns to read, in an order in which the last column of a field that has a value wins.
    /// </summary>
    /// <param name="names">The names of all columns.</param>
    public ColumnField[] FieldsOf(string[] names)
    {
        FieldMatch[] found = [.. names.Select(name => Find([name]))];
        if (Array.TrueForAll(found, match => match.Field == FlowField.None))
            return [];
        bool hasTotal = found.Any(IsTotal);
        FieldMatch BestOf(FlowField field) =>
            found.Where(match => match.Field == field).OrderBy(match => match.Rank).FirstOrDefault();
        FieldMatch port = BestOf(FlowField.DestinationPort);
        bool isOther = port != default && IsOther(
            port,
            BestOf(FlowField.DestinationAddress) != default,
            BestOf(FlowField.SourceAddress),
            BestOf(FlowField.SourcePort));
        return isOther ? [] :
        [
            .. found.Index()
                .Where(column => column.Item.Field != FlowField.None)
                .Where(column => !(hasTotal && column.Item.Field == FlowField.AnswerBytes))
                .OrderByDescending(column => column.Item.Rank)
                .ThenByDescending(column => column.Index)
                .GroupBy(column => column.Item.Field)
                .SelectMany(columns => columns.Key is FlowField.Bytes or FlowField.AnswerBytes
                    ? columns.TakeLast(1)
                    : columns)
                .Select(column => new ColumnField(column.Index, column.Item.Field)),
        ];
    }

    /// <summary>Returns whether a name is another one, perhaps at the end of a path.</summary>
    private static bool IsName(FieldMatch match, FieldMatch name) =>
        match.Field == name.Field && match.Rank % PartialRank == name.Rank;

    private static string Plain(string name) =>
        string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static FrozenDictionary<string, FieldMatch> MatchesByName()
    {
        Dictionary<string, FieldMatch> byName = [];
        foreach ((FlowField field, string names) in s_names)
        {
            string[] list = names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i < list.Length; i++)
                byName.Add(list[i], new FieldMatch(field, i));
        }

        return byName.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
