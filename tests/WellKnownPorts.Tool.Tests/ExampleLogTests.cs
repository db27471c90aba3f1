using System.Text.Json;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the service, the side and the bytes in small logs of many tools.</summary>
public class ExampleLogTests
{
    private const string Zeek = "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n";

    private static readonly string[] s_properties = ["port_service", "port_side", "network.bytes"];

    [Theory]
    [InlineData(
        "Zeek ssl.log",
        Zeek + "#path\tssl\n#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tversion\n"
            + "1600000000.1\tC1\t192.0.2.10\t60001\t198.51.100.20\t8883\tTLSv13\n",
        "mqtts destination")]
    [InlineData(
        "Zeek with underscores",
        Zeek + "#fields\tts\tid_orig_h\tid_orig_p\tid_resp_h\tid_resp_p\tproto\n"
            + "1600000000.1\t192.0.2.10\t60001\t198.51.100.20\t5432\ttcp\n",
        "postgresql destination")]
    [InlineData(
        "Zeek JSON with underscores",
        """{"ts":1600000000.1,"uid":"C1","id_orig_h":"192.0.2.10","id_orig_p":60001"""
            + ""","id_resp_h":"198.51.100.20","id_resp_p":5432,"proto":"tcp"}""",
        "postgresql destination")]
    [InlineData(
        "Zeek JSON, nested",
        """{"ts":1600000000.1,"id":{"orig_h":"192.0.2.10","orig_p":60001"""
            + ""","resp_h":"198.51.100.20","resp_p":5432},"proto":"tcp"}""",
        "postgresql destination")]
    [InlineData(
        "Hubble",
        """{"flow":{"time":"2026-11-24T03:32:42.123456789Z","verdict":"FORWARDED","IP":"""
            + """{"source":"192.0.2.10","destination":"198.51.100.20"},"l4":{"TCP":{"source_port":60001"""
            + ""","destination_port":5432}},"event_type":{"type":4}},"node_name":"n1"}""",
        "postgresql destination")]
    [InlineData(
        "pmacct",
        """{"event_type":"purge","ip_src":"192.0.2.10","ip_dst":"198.51.100.20","port_src":60001"""
            + ""","port_dst":5432,"ip_proto":"tcp","packets":6,"bytes":819}""",
        "postgresql destination 819")]
    [InlineData(
        "AWS Network Firewall",
        """{"firewall_name":"fw","event_timestamp":"1795491162","event":"""
            + """{"event_type":"netflow","src_ip":"192.0.2.10","src_port":60001"""
            + ""","dest_ip":"198.51.100.20","dest_port":5432,"proto":"TCP","netflow":{"bytes":60}}}""",
        "postgresql destination 60")]
    [InlineData(
        "Suricata netflow",
        """{"timestamp":"2026-11-24T03:32:42.000000"""
            + """+0000","event_type":"netflow","src_ip":"192.0.2.10","src_port":60001"""
            + ""","dest_ip":"198.51.100.20","dest_port":5432,"proto":"TCP","netflow":{"pkts":1,"bytes":60}}""",
        "postgresql destination 60")]
    [InlineData(
        "ECS, nested",
        """{"@timestamp":"2026-11-24T03:32:42.000Z","source":{"ip":"192.0.2.10","port":60001},"destination":"""
            + """{"ip":"198.51.100.20","port":5432},"network":{"transport":"tcp","bytes":819}}""",
        "postgresql destination 819")]
    [InlineData(
        "the tool's JSON",
        """{"timestamp":"2026-11-24T03:32:42Z","source.address":"192.0.2.10","source.port":60001"""
            + ""","destination.address":"198.51.100.20","destination.port":5432"""
            + ""","network.transport":"tcp","network.bytes":819,"port_service":"postgresql"}""",
        "postgresql destination 819")]
    [InlineData(
        "goflow2",
        """{"type":"NETFLOW_V9","time_flow_start_ns":1795491162000000000,"bytes":819,"packets":6"""
            + ""","src_addr":"192.0.2.10","dst_addr":"198.51.100.20","proto":"TCP","src_port":60001"""
            + ""","dst_port":5432}""",
        "postgresql destination 819")]
    [InlineData(
        "netobserv",
        """{"TimeFlowStartMs":1795491162000,"Bytes":819"""
            + ""","SrcAddr":"192.0.2.10","DstAddr":"198.51.100.20","Proto":6,"SrcPort":60001,"DstPort":5432}""",
        "postgresql destination 819")]
    [InlineData(
        "GCP",
        """{"insertId":"x","jsonPayload":{"bytes_sent":"819","connection":"""
            + """{"src_ip":"192.0.2.10","src_port":60001,"dest_ip":"198.51.100.20","dest_port":5432,"protocol":6}"""
            + ""","start_time":"2026-11-24T03:32:42Z"},"logName":"vpc_flows"}""",
        "postgresql destination 819")]
    [InlineData(
        "OCSF",
        """{"class_uid":4001,"time":1795491162000,"src_endpoint":{"ip":"192.0.2.10","port":60001}"""
            + ""","dst_endpoint":{"ip":"198.51.100.20","port":5432},"connection_info":"""
            + """{"protocol_name":"tcp","protocol_num":6},"traffic":{"bytes":819}}""",
        "postgresql destination 819")]
    [InlineData(
        "ntopng and nProbe JSON",
        """{"IPV4_SRC_ADDR":"192.0.2.10","L4_SRC_PORT":60001"""
            + ""","IPV4_DST_ADDR":"198.51.100.20","L4_DST_PORT":5432,"PROTOCOL":6,"IN_BYTES":10,"OUT_BYTES":20}""",
        "postgresql destination 30")]
    [InlineData(
        "IPFIX names",
        """{"sourceIPv4Address":"192.0.2.10","sourceTransportPort":60001"""
            + ""","destinationIPv4Address":"198.51.100.20","destinationTransportPort":5432,"protocolIdentifier":6"""
            + ""","octetDeltaCount":819}""",
        "postgresql destination 819")]
    [InlineData(
        "syslog prefix",
        """<13>Nov 24 03:32:42 fw app: {"src_ip":"192.0.2.10","src_port":60001"""
            + ""","dst_ip":"198.51.100.20","dst_port":5432,"proto":"tcp"}""",
        "postgresql destination")]
    [InlineData(
        "AWS in Athena",
        "\"sourceaddress\",\"destinationaddress\",\"sourceport\",\"destinationport\","
            + "\"protocol\",\"numpackets\",\"numbytes\",\"starttime\",\"logstatus\"\n"
            + "\"192.0.2.10\",\"198.51.100.20\",\"60001\",\"5432\",\"6\",\"15\",\"819\",\"1795491162\",\"OK\"\n",
        "postgresql destination 819")]
    [InlineData(
        "pandas",
        "src_ip,src_port,dst_ip,dst_port,proto,bytes\n192.0.2.10,60001.0,198.51.100.20,5432.0,6.0,819.0\n",
        "postgresql destination 819")]
    [InlineData(
        "thousands",
        "src_ip,src_port,dst_ip,dst_port,proto,bytes\n192.0.2.10,\"60,001\",198.51.100.20,\"5,432\",6,\"1,234,567\"\n",
        "postgresql destination 1234567")]
    [InlineData(
        "UNSW-NB15",
        "srcip,sport,dstip,dsport,proto,sbytes,dbytes\n192.0.2.10,60001,198.51.100.20,5432,tcp,10,20\n",
        "postgresql destination 30")]
    [InlineData(
        "nProbe CSV",
        "IPV4_SRC_ADDR,L4_SRC_PORT,IPV4_DST_ADDR,L4_DST_PORT,PROTOCOL,IN_BYTES,OUT_BYTES\n"
            + "192.0.2.10,60001,198.51.100.20,5432,6,10,20\n",
        "postgresql destination 30")]
    [InlineData(
        "PowerShell",
        "\"LocalAddress\",\"LocalPort\",\"RemoteAddress\",\"RemotePort\",\"State\"\n"
            + "\"192.0.2.10\",\"60001\",\"198.51.100.20\",\"5432\",\"Established\"\n",
        "postgresql destination")]
    [InlineData(
        "SiLK",
        "sIP|dIP|sPort|dPort|pro|packets|bytes|flags|sTime|\n"
            + "192.0.2.10|198.51.100.20|60001|5432|6|15|819|FS PA|2026/11/24T03:32:42.000|\n",
        "postgresql destination 819")]
    [InlineData(
        "spaces",
        "srcaddr dstaddr srcport dstport bytes\n192.0.2.10 198.51.100.20 60001 5432 819\n",
        "postgresql destination 819")]
    [InlineData("only the server's port", "src_ip,dest_port,count\n192.0.2.10,443,7\n", "https destination")]
    [InlineData(
        "CloudWatch",
        "2026-11-24T03:32:42.000Z 2 123456789012 eni-1 192.0.2.10 198.51.100.20 60001 5432 6 15 819 1795491162 "
            + "1795491223 ACCEPT OK\n",
        "postgresql destination 819")]
    [InlineData(
        "AWS, copied from a console",
        "2 123456789012 eni-1 192.0.2.10 198.51.100.20 60001 5432 6 15 819 1795491162 1795491223 ACCEPT OK \n",
        "postgresql destination 819")]
    [InlineData(
        "iptables",
        "Nov 24 03:32:42 gw kernel: [12.3] IN=eth0 OUT= MAC=00:11:22:33:44:55:66:77:88:99:aa:bb:08:00 "
            + "SRC=192.0.2.10 DST=198.51.100.20 LEN=60 TOS=0x00 PREC=0x00 TTL=64 ID=1 DF PROTO=TCP SPT=60001 "
            + "DPT=5432 WINDOW=64240 RES=0x00 SYN URGP=0\n",
        "postgresql destination")]
    [InlineData(
        "kernel time",
        "[   12.345678] IN=eth0 OUT= SRC=192.0.2.10 DST=198.51.100.20 PROTO=TCP SPT=60001 DPT=5432\n",
        "postgresql destination")]
    [InlineData(
        "ufw",
        "[UFW BLOCK] IN=eth0 OUT= MAC= SRC=2001:db8::1 DST=2001:db8::2 LEN=80 PROTO=UDP SPT=60001 DPT=53 LEN=40\n",
        "dns destination")]
    [InlineData(
        "FortiGate",
        "date=2026-11-24 time=03:32:42 devname=\"FG 1\" eventtime=1795491162000000000 type=\"traffic\" "
            + "srcip=192.0.2.10 srcport=60001 dstip=198.51.100.20 dstport=5432 proto=6 service=\"PGSQL\" sentbyte=10 "
            + "rcvdbyte=20\n",
        "postgresql destination 30")]
    [InlineData(
        "Meraki",
        "<134>1 1795491162.337961231 MX84 flows src=192.0.2.10 dst=198.51.100.20 mac=58:1F:AA:CE:61:F2 "
            + "protocol=udp sport=60001 dport=53 pattern: allow all\n",
        "dns destination")]
    [InlineData(
        "conntrack",
        "tcp      6 431999 ESTABLISHED src=192.0.2.10 dst=198.51.100.20 sport=60001 dport=5432 packets=5 "
            + "bytes=10 src=198.51.100.20 dst=192.0.2.10 sport=5432 dport=60001 packets=4 bytes=20 [ASSURED] mark=0 "
            + "use=1\n",
        "postgresql destination 30")]
    [InlineData(
        "nf_conntrack",
        "ipv4     2 udp      17 29 src=192.0.2.10 dst=198.51.100.20 sport=60001 dport=53 src=198.51.100.20 "
            + "dst=192.0.2.10 sport=53 dport=60001 mark=0 use=2\n",
        "dns destination")]
    [InlineData(
        "CEF",
        "Nov 24 03:32:42 host CEF:0|Vendor|Product|1.0|100|allowed connection|3|src=192.0.2.10 spt=60001 "
            + "dst=198.51.100.20 dpt=5432 proto=TCP msg=all is well\n",
        "postgresql destination")]
    [InlineData(
        "Check Point",
        "<134>1 2026-11-24T03:32:42Z gw CheckPoint 1 - [action:\"Accept\"; src:\"192.0.2.10\"; "
            + "dst:\"198.51.100.20\"; proto:\"6\"; s_port:\"60001\"; service:\"5432\"]\n",
        "postgresql destination")]
    [InlineData(
        "Windows Firewall",
        "#Version: 1.5\n#Software: Microsoft Windows Firewall\n#Time Format: Local\n"
            + "#Fields: date time action protocol src-ip dst-ip src-port dst-port size tcpflags tcpsyn tcpack tcpwin "
            + "icmptype icmpcode info path\n\n"
            + "2026-11-24 03:32:42 ALLOW TCP 192.0.2.10 198.51.100.20 60001 5432 0 - 0 0 0 - - - SEND\n",
        "postgresql destination")]
    [InlineData(
        "array",
        """[{"src_ip":"192.0.2.10","src_port":60001,"dst_ip":"198.51.100.20","dst_port":5432,"proto":"tcp"}]""",
        "postgresql destination")]
    [InlineData(
        "pretty-printed array",
        "[\n {\n  \"ts\": 1600000000.1,\n  \"id.orig_h\": \"192.0.2.10\",\n  \"id.orig_p\": 60001,\n"
            + "  \"id.resp_h\": \"198.51.100.20\",\n  \"id.resp_p\": 5432,\n  \"proto\": \"tcp\"\n }\n]\n",
        "postgresql destination")]
    [InlineData(
        "pretty-printed object",
        "{\n  \"source\": {\n    \"ip\": \"192.0.2.10\",\n    \"port\": 60001\n  },\n"
            + "  \"destination\": { \"ip\": \"198.51.100.20\", \"port\": 5432 }\n}\n",
        "postgresql destination")]
    [InlineData(
        "envelope",
        """{"Records":[{"src_ip":"192.0.2.10","src_port":60001,"dst_ip":"198.51.100.20","dst_port":5432"""
            + ""","proto":"tcp"}]}""",
        "postgresql destination")]
    [InlineData(
        "Elasticsearch",
        """{"took":1,"hits":{"total":{"value":1},"hits":[{"_index":"x","_source":{"source":"""
            + """{"ip":"192.0.2.10","port":60001},"destination":{"ip":"198.51.100.20","port":5432}}}]}}""",
        "postgresql destination")]
    [InlineData(
        "CloudWatch subscription",
        """{"messageType":"DATA_MESSAGE","owner":"1","logEvents":[{"id":"3","timestamp":1795491162000"""
            + ""","message":"2 123456789012 eni-1 192.0.2.10 198.51.100.20 60001 5432 6 15 819"""
            + """ 1795491162 1795491223 ACCEPT OK"}]}""",
        "postgresql destination 819")]
    [InlineData(
        "wrapped JSON",
        """{"log":"{\"src_ip\":\"192.0.2.10\",\"src_port\":60001"""
            + """,\"dst_ip\":\"198.51.100.20\",\"dst_port\":5432}\n","stream":"stdout"}""",
        "postgresql destination")]
    [InlineData(
        "wrapped iptables",
        """{"message":"IN=eth0 OUT= SRC=192.0.2.10 DST=198.51.100.20 LEN=60 PROTO=TCP SPT=60001 """
            + """DPT=5432","host":"gw"}""",
        "postgresql destination")]
    [InlineData(
        "Azure network security group",
        """{"records":[{"time":"2026-11-24T03:32:42Z","category":"NetworkSecurityGroupFlowEvent","properties":"""
            + """{"Version":2,"flows":[{"rule":"DefaultRule_AllowInternetOutBound","flows":"""
            + """[{"mac":"000D3AF87856","flowTuples":"""
            + """["1795491162,192.0.2.10,198.51.100.20,60001,5432,T,O,A,E,1,10,1,20"]}]}]}}]}""",
        "postgresql destination 30")]
    [InlineData(
        "Azure virtual network",
        """{"records":[{"time":"2026-11-24T03:32:42Z","flowLogVersion":4,"flowRecords":{"flows":"""
            + """[{"aclID":"x","flowGroups":[{"rule":"r","flowTuples":"""
            + """["1795491162000,192.0.2.10,198.51.100.20,60001,5432,6,O,E,NX,1,10,1,20"]}]}]}}]}""",
        "postgresql destination 30")]
    public void A_flow_has_the_expected_service_side_and_bytes(string format, string log, string expected)
    {
        ProgramRun run = ProgramRun.OnText(log.TrimEnd('\n') + "\n", "--output", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement flow = JsonDocument.Parse(Assert.Single(run.OutputLines)).RootElement;
        Assert.Equal((format, expected), (format, ValuesOf(flow, s_properties)));
    }

    [Fact]
    public void A_dash_is_an_unset_value()
    {
        ProgramRun run = ProgramRun.OnText(
            "ts\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\torig_bytes\tresp_bytes\n"
            + "1600000000.1\t192.0.2.10\t60001\t198.51.100.20\t5432\ttcp\t-\t-\n"
            + "1600000000.1\t192.0.2.10\t8\t198.51.100.20\t0\ticmp\t-\t-\n"
            + "1600000000.1\t192.0.2.10\t60001\t198.51.100.20\t5432\ttcp\t10\t20\n");

        Assert.Equal(["postgresql", "-", "postgresql"], run.Names);
    }

    [Theory]
    [InlineData("2026-11-24 03:32:42.123456789")]
    [InlineData("2026/11/24 03:32:42.123456")]
    [InlineData("1795491162000")]
    [InlineData("1795491162000000")]
    [InlineData("1795491162000000000")]
    [InlineData("1.795491162e9")]
    [InlineData("2026-11-24 03:32:42 UTC")]
    [InlineData("2026-11-24 03:32:42 +00:00")]
    [InlineData("2026/11/24T03:32:42.000")]
    [InlineData("24/Nov/2026:03:32:42 +00:00")]
    public void A_time_can_have_many_formats(string time)
    {
        ProgramRun run = ProgramRun.OnText(
            $"time,src_ip,src_port,dst_ip,dst_port,proto\n{time},192.0.2.10,60001,198.51.100.20,5432,tcp\n");

        Assert.Equal(("", "2026-11-24T03:32:42Z"), (run.Error, Assert.Single(run.Rows)[0]));
    }

    [Fact]
    public void Milliseconds_are_kept()
    {
        const string Log =
            """{"ts":1600000000123,"id.orig_h":"192.0.2.10","id.orig_p":60001"""
            + ""","id.resp_h":"198.51.100.20","id.resp_p":5432,"proto":"tcp"}""" + "\n";

        ProgramRun run = ProgramRun.OnText(Log, "--output", "json");

        Assert.Contains("\"timestamp\":\"2020-09-13T12:26:40.123Z\"", run.Output);
    }

    [Fact]
    public void An_unreadable_time_is_reported_once_and_the_flow_is_read()
    {
        const string Row = "yesterday,192.0.2.10,60001,198.51.100.20,5432,tcp\n";

        ProgramRun run = ProgramRun.OnText("time,src_ip,src_port,dst_ip,dst_port,proto\n" + Row + Row);

        Assert.Equal(["<stdin>:2: time 'yesterday' is not a time that the tool can read"], run.Errors);
        Assert.Equal(["postgresql", "postgresql"], run.Names);
    }

    [Fact]
    public void Missing_bytes_are_omitted()
    {
        ProgramRun run = ProgramRun.OnText(
            "src_ip,src_port,dst_ip,dst_port,proto\n192.0.2.10,60001,198.51.100.20,5432,tcp\n", "--output", "json");

        Assert.DoesNotContain("network.bytes", run.Output);
    }

    [Fact]
    public void A_protocol_can_have_many_names()
    {
        ProgramRun run = ProgramRun.OnText("""
            src_ip,src_port,dst_ip,dst_port,proto
            192.0.2.10,0,198.51.100.20,0,arp
            192.0.2.10,0,198.51.100.20,0,ipip
            192.0.2.10,0,198.51.100.20,0,eigrp
            192.0.2.10,0,198.51.100.20,0,ospfigp
            192.0.2.10,0,198.51.100.20,0,l2tp
            192.0.2.10,0,198.51.100.20,0,ipv6-frag
            192.0.2.10,0,198.51.100.20,0,-
            192.0.2.10,60001,198.51.100.20,5004,rtp
            192.0.2.10,60001,198.51.100.20,9000,udplite
            192.0.2.10,60001,198.51.100.20,5432,tcp6

            """.ReplaceLineEndings("\n"));

        Assert.Equal("", run.Error);
        Assert.StartsWith("10 flows, 3 with ports, 0 bad lines", run.LastLine);
        Assert.Equal(
            ["arp", "ipip", "eigrp", "ospf", "l2tp", "ipv6-frag", "-", "rtp", "udplite", "tcp"],
            run.Rows.Select(row => row[3]));
    }

    [Fact]
    public void Alerts_get_fields_but_are_not_counted()
    {
        const string Alert =
            """{"timestamp":"2026-11-24T03:32:42.000000+0000","event_type":"alert","src_ip":"192.0.2.10","src_port":"""
            + """60001,"dest_ip":"198.51.100.20","dest_port":5432,"proto":"TCP","alert":{"signature":"x"}}""" + "\n";

        Assert.Contains("\"port_service\":\"postgresql\"", ProgramRun.OnText(Alert, "--output", "log").Output);
        Assert.Equal("0 flows, 0 with ports, 0 bad lines, 1 skipped record", ProgramRun.OnText(Alert).LastLine);
    }

    [Theory]
    [InlineData("0", "443", "https destination")]
    [InlineData("443", "0", "https source")]
    [InlineData("0", "0", "")]
    public void Port_0_is_not_a_service(string source, string destination, string expected)
    {
        ProgramRun run = ProgramRun.OnText(
            $"src_ip,src_port,dst_ip,dst_port,proto\n192.0.2.10,{source},198.51.100.20,{destination},tcp\n",
            "--output",
            "json");

        JsonElement flow = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(expected, ValuesOf(flow, s_properties[..2]));
    }

    [Fact]
    public void The_originator_of_a_Zeek_connection_is_the_client()
    {
        ProgramRun run = ProgramRun.OnText(
            Zeek + "#fields\tts\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\thistory\n"
            + "1600000000.1\t192.0.2.10\t1434\t198.51.100.20\t30003\ttcp\tShADadFf\n"
            + "1600000000.1\t192.0.2.10\t55330\t198.51.100.20\t39001\ttcp\tShADadFf\n",
            "--output", "json");

        Assert.All(run.OutputLines, line =>
        {
            Assert.Contains("\"port_side\":\"destination\"", line);
            Assert.Contains("\"port_confidence\":\"observed\"", line);
        });
    }

    [Theory]
    [InlineData(
        "[{FLOW}, 1, \"two\", null, [{FLOW}]]",
        2,
        "2: not a JSON object",
        "3: not a JSON object",
        "4: not a JSON object")]
    [InlineData(
        "[{FLOW}, {\"src_port\": 1",
        1,
        "2: broken JSON at byte 14",
        " the JSON document is cut off; what comes before that was read")]
    [InlineData("[{FLOW}", 1, " the JSON document is cut off; what comes before that was read")]
    [InlineData("[]", 0)]
    public void All_values_of_a_document_are_read_or_reported(string log, int flows, params string[] errors)
    {
        const string Flow =
            """{"src_ip":"192.0.2.10","src_port":60001,"dst_ip":"198.51.100.20","dst_port":5432,"proto":"tcp"}""";

        ProgramRun run = ProgramRun.OnText(log.Replace("{FLOW}", Flow), "--output", "json");

        Assert.Equal(flows, run.OutputLines.Length);
        Assert.Equal(errors.Select(error => $"<stdin>:{error}"), run.Errors);
    }

    [Fact]
    public void The_outermost_address_of_a_tunnel_is_read()
    {
        ProgramRun run = ProgramRun.OnText(
            """{"layers":{"ip":{"ip_ip_src":["192.0.2.1","10.0.0.1"],"ip_ip_dst":["198.51.100.1",{"a":[1]}]},"""
                + """ "tcp":{"tcp_tcp_srcport":"60001","tcp_tcp_dstport":"443"}}}""" + "\n");

        Assert.Equal(["192.0.2.1:60001", "198.51.100.1:443", "tcp"], Assert.Single(run.Rows)[1..4]);
    }

    [Fact]
    public void A_log_with_only_bad_lines_is_an_error()
    {
        ProgramRun run = ProgramRun.OnText(Zeek + "#fields\tts\tid.orig_h\tid.orig_p\n1600000000.1 192.0.2.10 60001\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("<stdin>: no line could be read", run.Errors[^1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    public void An_empty_log_is_not_an_error(string log)
    {
        ProgramRun run = ProgramRun.OnText(log);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("0 flows", run.LastLine);
    }

    /// <summary>Returns the values of those properties that the flow has.</summary>
    private static string ValuesOf(JsonElement flow, string[] properties) => string.Join(' ', properties
        .Where(name => flow.TryGetProperty(name, out _))
        .Select(name => flow.GetProperty(name).ToString()));
}
