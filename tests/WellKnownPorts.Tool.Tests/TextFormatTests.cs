using System.Text.Json;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the variants of lines that firewalls, proxies and network tools write.</summary>
public class TextFormatTests
{
    private const string Filterlog = "filterlog[1]: 5,,,1000000103,igb0,match,block,in,";

    private static readonly string[] s_shown =
        ["network.transport", "source.port", "destination.port", "port_side", "port_confidence", "network.bytes"];

    [Theory]
    [InlineData(
        Filterlog + "6,0x00,0x00000,64,udp,17,60,2001:db8::1,2001:db8::2,60001,53,40",
        "udp 60001 53 destination common-use")]
    [InlineData(
        Filterlog + "4,0x0,,64,1,0,DF,6,tcp,60,192.0.2.1,198.51.100.1,443,60001,0,SA,1,2,64240,,mss",
        "tcp 443 60001 source observed")]
    [InlineData(
        "<134>1 2026-11-24T03:32:42+00:00 fw filterlog 66 - [meta sequenceId=\"1\"] 5,,,103,igb0,match,pass,in,4,0x0,,"
            + "64,1,0,DF,17,udp,60,192.0.2.1,198.51.100.1,60001,53,40",
        "udp 60001 53 destination common-use")]
    public void Filterlog_lines_are_read(string line, string expected) => AssertFlow(expected, line);

    [Theory]
    [InlineData(
        "%ASA-6-302013: Built inbound TCP connection 1 for outside:192.0.2.1/60001 (192.0.2.1/60001) to "
            + "inside:198.51.100.1/443 (203.0.113.1/443)",
        "tcp 60001 443 destination observed")]
    [InlineData(
        "%ASA-6-302014: Teardown TCP connection 1 for outside:192.0.2.1/60001 to inside:198.51.100.1/443 duration "
            + "0:00:10 bytes 819 TCP FINs",
        "tcp 60001 443 destination common-use 819")]
    [InlineData(
        "%ASA-6-302015: Built outbound UDP connection 2 for outside:198.51.100.1/53 (198.51.100.1/53)(LOCAL\\user) to "
            + "inside:192.0.2.1/60001 (203.0.113.1/60001)",
        "udp 60001 53 destination observed")]
    [InlineData(
        "%FTD-4-106023: Deny tcp src outside:192.0.2.1/60001 dst inside:198.51.100.1/22 by access-group \"in\"",
        "tcp 60001 22 destination common-use")]
    [InlineData(
        "%ASA-6-106100: access-list in permitted tcp outside/192.0.2.1(60001) -> inside/198.51.100.1(443) hit-cnt 1",
        "tcp 60001 443 destination common-use")]
    [InlineData(
        "%ASA-2-106001: Inbound TCP connection denied from 192.0.2.1/60001 to 198.51.100.1/443 flags SYN on x",
        "tcp 60001 443 destination observed")]
    [InlineData(
        "%ASA-3-710003: TCP access denied by ACL from 192.0.2.1/60001 to outside:198.51.100.1/22",
        "tcp 60001 22 destination common-use")]
    [InlineData(
        "%IPV6_ACL-6-ACCESSLOGP: list in/10 denied tcp 2001:DB8::1(60001) -> 2001:DB8::2(22), 1 packet",
        "tcp 60001 22 destination common-use")]
    [InlineData(
        "%SEC-6-IPACCESSLOGP: list 1 denied udp 192.0.2.1(60001) (Gi0/0 aabb.cc00.01) -> 198.51.100.1(53), 1 packet",
        "udp 60001 53 destination common-use")]
    [InlineData(
        "%ASA-6-302014: Teardown TCP connection 1 for out:192.0.2.1/60001(LOCAL\\d\\user) to in:198.51.100.1/443 "
            + "duration 0:02:05 bytes 9610 TCP FINs from out (d\\user)",
        "tcp 60001 443 destination common-use 9610")]
    [InlineData(
        "%FTD-6-430003: Device: x, SrcIP: 192.0.2.1, DstIP: 198.51.100.1, SrcPort: 60001, DstPort: 443, Protocol: tcp",
        "tcp 60001 443 destination common-use")]
    [InlineData(
        "%IOSXE-6-PLATFORM: R0/0: cpp_cp: QFP:0.0 %FW-6-DROP_PKT: Dropping tcp pkt from Gi1/0/2.6 192.0.2.1:60001 => "
            + "198.51.100.1:80(target:class)-(ZP:CM) due to x",
        "tcp 60001 80 destination common-use")]
    [InlineData(
        "%FW-6-SESS_AUDIT_TRAIL: Stop tcp session: initiator (192.0.2.1:60001) sent 22 bytes -- responder "
            + "(198.51.100.1:80) sent 208 bytes",
        "tcp 60001 80 destination observed 230")]
    public void Messages_of_Cisco_are_read(string line, string expected) => AssertFlow(expected, line);

    [Theory]
    [InlineData("%ASA-6-305011: Built dynamic TCP translation from in:192.0.2.1/60001 to out:203.0.113.1/60001")]
    [InlineData("%ASA-5-111008: User 'enable_15' executed the 'write' command.")]
    [InlineData("v_str ESTAB 0 0 2:1024 3:22")]
    [InlineData("Nov 24 03:32:42 fw sshd[1]: Accepted publickey for root from 192.0.2.1 port 60001 ssh2")]
    [InlineData("Nov 24 03:32:42 fw haproxy[1]: 192.0.2.1:60001 [24/Nov/2026:03:32:42.1] web~ web/s1 0/0/1 200 5 - -")]
    public void Other_messages_are_skipped(string line)
    {
        const string Flow = "%ASA-3-710003: TCP access denied by ACL from 192.0.2.1/60001 to out:198.51.100.1/22\n";

        ProgramRun run = ProgramRun.OnText(Flow + line + "\n" + Flow);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("2 flows, 2 with ports, 0 bad lines, 1 skipped record", run.LastLine);
        Assert.Contains(line + "\n", ProgramRun.OnText(Flow + line + "\n", "-o", "log").Output);
    }

    [Theory]
    [InlineData(
        "1,2026/11/24 03:32:42,01,THREAT,url,1,2026/11/24 03:32:42,192.0.2.1,198.51.100.1,,,\"a, b\",,,ssl,vsys1,a,b,"
            + "c,d,e,2026/11/24 03:32:42,1,1,60001,443,0,0,0x0,tcp,alert,x",
        "tcp 60001 443 destination common-use")]
    [InlineData(
        "RT_FLOW: RT_FLOW_SESSION_CLOSE: session closed TCP FIN: 192.0.2.1/60001->198.51.100.1/443 0x0 junos-https "
            + "203.0.113.1/60001->198.51.100.1/443 0x0 source rule r1 N/A N/A 6 p1 trust untrust 12 5(400) 4(300) 10",
        "tcp 60001 443 destination observed")]
    [InlineData(
        "RT_FLOW: RT_FLOW_SESSION_DENY: session denied 192.0.2.1/60001->198.51.100.1/53 0x0 junos-dns-udp 17(0) p1 a b",
        "udp 60001 53 destination observed")]
    [InlineData(
        "firewall,info in: in:ether1 out:(unknown 0), connection-state:new src-mac 00:11:22:33:44:55, proto UDP, "
            + "192.0.2.1:60001->198.51.100.1:53, NAT (192.0.2.1:60001->203.0.113.1:60001)->198.51.100.1:53, len 60",
        "udp 60001 53 destination common-use")]
    [InlineData(
        "forward: in:a out:b, proto TCP (SYN,ACK), [2001:db8::1]:443->[2001:db8::2]:60001, len 60",
        "tcp 443 60001 source observed")]
    [InlineData(
        "11/24-03:32:42.690168  [**] [1:1:1] x [**] [Priority: 2] {UDP} 192.0.2.1:60001 -> 198.51.100.1:53",
        "udp 60001 53 destination common-use")]
    [InlineData(
        "1795491162.337 MX84 urls src=192.0.2.1:60001 dst=198.51.100.1:80 mac=00:11:22:33:44:55 request: GET http://a/",
        "60001 80 destination common-use")]
    [InlineData(
        "srcip=192.0.2.1 srcport=60001 dstip=198.51.100.1 dstport=443 proto=6 transip=203.0.113.1 transport=58012",
        "tcp 60001 443 destination common-use")]
    [InlineData(
        "{\"IP\":{\"source\":\"192.0.2.1\"},\"l4\":{\"UDP\":{\"source_port\":60001,\"destination_port\":443}}}",
        "udp 60001 443 destination common-use")]
    [InlineData(
        "IN=eth0 OUT= SRC=192.0.2.1 DST=198.51.100.1 PROTO=TCP SPT=443 DPT=50123 WINDOW=64240 RES=0x00 SYN URGP=0",
        "tcp 443 50123 destination observed")]
    [InlineData(
        "RT_FLOW - RT_FLOW_SESSION_CREATE [j source-address=\"192.0.2.1\" source-port=\"443\" "
            + "destination-address=\"198.51.100.1\" destination-port=\"50123\" protocol-id=\"6\"]",
        "tcp 443 50123 destination observed")]
    [InlineData(
        "2026-11-24 03:32:42.123 10.000 TCP 192.0.2.1:60001 <-> 198.51.100.1:443 1 2 300 400 5",
        "tcp 60001 443 destination common-use 700")]
    [InlineData(
        "2026-11-24 03:32:42.123 10.000 UDP 2001:db8::1.60001 -> 2001:db8::2.53 2 819 1",
        "udp 60001 53 destination common-use 819")]
    [InlineData(
        "2026-11-24 03:32:42.123 10.000 TCP 192.0.2.1:60001 <-> 198.51.100.1:443 .AP.SF 0 6 1.2 M 1",
        "tcp 60001 443 destination common-use")]
    public void Lines_of_other_devices_are_read(string line, string expected) => AssertFlow(expected, line);

    [Theory]
    [InlineData("ESTAB 0 0 [::ffff:192.0.2.1]:443 [::ffff:198.51.100.1]:60001", "443 60001 source common-use")]
    [InlineData("udp UNCONN 0 0 192.0.2.1%eth0:68 0.0.0.0:*", "udp 68 destination common-use")]
    [InlineData("LISTEN 0 128 *:22 *:*", "22 destination common-use")]
    [InlineData("tcp6 0 0 :::8080 :::* LISTEN 12/java", "tcp 8080 destination common-use")]
    [InlineData(
        "7fb03cb94d505aed cedd0cbf tcp4  0  0  192.0.2.1.60001 198.51.100.1.443  ESTABLISHED",
        "tcp 60001 443 destination common-use")]
    [InlineData("tcp46 0 0 *.5432 *.* LISTEN", "tcp 5432 destination common-use")]
    [InlineData("  UDP    [::]:5353    *:*    1234", "udp 5353 destination common-use")]
    [InlineData("  TCP    0.0.0.0:445    0.0.0.0:0    LISTENING    4", "tcp 445 destination common-use")]
    [InlineData("sctp ESTAB 0 0 192.0.2.1:60001 198.51.100.1:2905", "sctp 60001 2905 destination common-use")]
    [InlineData("tcp ESTAB 0 0 192.0.2.1:60001 198.51.100.1:https", "tcp 60001 443 destination common-use")]
    public void Sockets_are_read(string line, string expected) => AssertFlow(expected, line);

    [Theory]
    [InlineData(
        "03:32:42.1 IP6 2001:db8::1.60001 > 2001:db8::2.53: 1+ A? a.com. (29)",
        "udp 60001 53 destination common-use")]
    [InlineData("03:32:42.1 IP 192.0.2.1.443 > 198.51.100.1.60001: Flags [S.], seq 1", "tcp 443 60001 source observed")]
    [InlineData(
        "    192.0.2.1.60001 > host.example.com.https: Flags [P.], cksum 0x1",
        "tcp 60001 443 destination common-use")]
    [InlineData(
        "03:32:42.1 00:11:22:33:44:55 > 66:77:88:99:aa:bb, ethertype IPv4 (0x0800), length 74: 192.0.2.1.60001 > "
            + "198.51.100.1.22: Flags [S], seq 1",
        "tcp 60001 22 destination observed")]
    [InlineData(
        "1 0.0 192.0.2.1 -> 198.51.100.1 TCP 74 60001 > https [SYN] Seq=0",
        "tcp 60001 443 destination observed")]
    [InlineData(
        "03:32:42.1 IP 192.0.2.1.443 > 198.51.100.1.50123: Flags [SEW], seq 1",
        "tcp 443 50123 destination observed")]
    [InlineData("03:32:42.1 IP 192.0.2.1.60001 > 198.51.100.1.80: tcp 0", "tcp 60001 80 destination common-use")]
    [InlineData(
        "1 0.0 192.0.2.1 -> 198.51.100.1 TCP 74 443 -> 50123 [SYN, ACK] Seq=0 Ack=1",
        "tcp 443 50123 source observed")]
    [InlineData("1 0.0 2001:db8::1 -> 2001:db8::2 UDP 74 60001 -> 53 Len=32", "udp 60001 53 destination common-use")]
    public void Packets_are_read(string line, string expected) => AssertFlow(expected, line);

    [Theory]
    [InlineData("1/1-00:00:00.1  [**] [1:1:1] x [**] {IP} 2001:db8::5 -> 2001:db8::80", "2001:db8::5", "2001:db8::80")]
    [InlineData("1/1-00:00:00.1  [**] [1:1:1] x [**] {IPV6-ICMP} fe80::1 -> ff02::16", "fe80::1", "ff02::16")]
    [InlineData("1/1-00:00:00.1 [**] [1:1:1] x [**] {ICMP} 192.0.2.1:8 -> 198.51.100.1:0", "192.0.2.1", "198.51.100.1")]
    [InlineData("2026-11-24 03:32:42.1 0.0 ICMP6 ::.0 -> ff02::16.0.0 1 64 1", "::", "ff02::16")]
    [InlineData("2026-11-24 03:32:42.1 0.0 ICMP 192.0.2.1:0 -> 198.51.100.1:8.0 1 64 1", "192.0.2.1", "198.51.100.1")]
    public void Ends_without_ports_are_addresses(string line, string source, string destination)
    {
        ProgramRun run = ProgramRun.OnText(line + "\n", "--output", "json");

        JsonElement flow = JsonDocument.Parse(Assert.Single(run.OutputLines)).RootElement;
        Assert.Equal(source, flow.GetProperty("source.address").GetString());
        Assert.Equal(destination, flow.GetProperty("destination.address").GetString());
        Assert.False(flow.TryGetProperty("port_range", out _));
    }

    [Fact]
    public void A_log_may_have_lines_of_several_devices()
    {
        ProgramRun run = ProgramRun.OnText("""
            Nov 24 03:32:42 gw kernel: IN=eth0 OUT= SRC=192.0.2.1 DST=198.51.100.1 PROTO=TCP SPT=60001 DPT=22
            Nov 24 03:32:42 fw : %ASA-3-710003: TCP access denied by ACL from 192.0.2.1/60001 to out:198.51.100.1/23
            Nov 24 03:32:42 lb haproxy[1]: Connect from 192.0.2.1:60001 to 198.51.100.1:443 (www/HTTP)
            Nov 24 03:32:42 gw kernel: IN=eth0 OUT= SRC=192.0.2.1 DST=198.51.100.1 PROTO=UDP SPT=60001 DPT=53

            """);

        Assert.Equal(["ssh", "telnet", "https", "dns"], run.Names);
    }

    [Fact]
    public void Fields_are_added_as_pairs()
    {
        const string Line = "tcp ESTAB 0 0 192.0.2.1:60001 198.51.100.1:53";

        ProgramRun run = ProgramRun.OnText(Line + "\n", "-o", "log");

        Assert.Equal(
            Line + " port_service=dns port_category=network port_range=system port_traits=cleartext "
                + "port_side=destination port_confidence=common-use\n",
            run.Output);
    }

    private static void AssertFlow(string expected, string line)
    {
        ProgramRun run = ProgramRun.OnText(line + "\n", "--output", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement flow = JsonDocument.Parse(Assert.Single(run.OutputLines)).RootElement;
        string[] shown =
        [
            .. s_shown
                .Where(name => flow.TryGetProperty(name, out _))
                .Select(name => flow.GetProperty(name).ToString()),
        ];
        Assert.Equal(expected, string.Join(' ', shown));
    }
}
