namespace NetworkPorts.Tests;

/// <summary>Tests the names and descriptions of the ports that the project started with.</summary>
public class SeedPortsTests
{
    private const TransportProtocols Tcp = TransportProtocols.Tcp;
    private const TransportProtocols Udp = TransportProtocols.Udp;

    [Theory]
    [InlineData(21, Tcp, "ftp", "FTP")]
    [InlineData(23, Tcp, "telnet", "Telnet")]
    [InlineData(25, Tcp, "smtp", "SMTP")]
    [InlineData(53, Tcp, "dns", "DNS")]
    [InlineData(53, Udp, "dns", "DNS")]
    [InlineData(67, Udp, "dhcp-server", "BOOTP")]
    [InlineData(68, Udp, "dhcp-client", "BOOTP")]
    [InlineData(69, Udp, "tftp", "TFTP")]
    [InlineData(79, Tcp, "finger", "Finger")]
    [InlineData(80, Tcp, "http", "HTTP")]
    [InlineData(99, Tcp, "metagram", "Metagram")]
    [InlineData(109, Tcp, "pop2", "POP2")]
    [InlineData(110, Tcp, "pop3", "POP3")]
    [InlineData(111, Tcp, "rpcbind", "portmapper")]
    [InlineData(111, Udp, "rpcbind", "portmapper")]
    [InlineData(113, Tcp, "ident", "auth")]
    [InlineData(119, Tcp, "nntp", "NNTP")]
    [InlineData(135, Tcp, "msrpc", "RPC endpoint mapper")]
    [InlineData(137, Udp, "netbios-ns", "NetBIOS name service")]
    [InlineData(139, Tcp, "netbios-ssn", "NetBIOS session service")]
    [InlineData(143, Tcp, "imap", "IMAP")]
    [InlineData(161, Udp, "snmp", "SNMP")]
    [InlineData(443, Tcp, "https", "HTTPS")]
    [InlineData(554, Tcp, "rtsp", "RTSP")]
    [InlineData(554, Udp, "rtsp", "RTSP")]
    [InlineData(1080, Tcp, "socks", "SOCKS")]
    [InlineData(1755, Tcp, "mms", "Media Server")]
    [InlineData(1755, Udp, "mms", "Media Server")]
    [InlineData(4000, Udp, "qq-client", "QQ")]
    [InlineData(8000, Udp, "qq", "QQ")]
    [InlineData(5554, Tcp, "android-emulator", "Sasser")]
    [InlineData(5631, Tcp, "pcanywhere-data", "pcAnywhere")]
    [InlineData(5632, Udp, "pcanywhere-status", "pcAnywhere")]
    [InlineData(8080, Tcp, "http-alt", "HTTP")]
    public void A_port_has_the_expected_name_and_meaning(
        int port, TransportProtocols transport, string name, string meaning)
    {
        PortInfo seen = WellKnownPorts.Lookup(port, transport);

        Assert.Equal(name, seen.Name);
        Assert.Contains(
            seen.Services, service => service.Description.Contains(meaning, StringComparison.OrdinalIgnoreCase));
        Assert.NotEqual(PortCategory.Unknown, WellKnownPorts.Lookup(port, transport).Category);
    }

    [Theory]
    [InlineData(4000, "terabase")]
    [InlineData(8000, "irdmi")]
    [InlineData(5554, "sgi-esphttp")]
    [InlineData(8080, "http-alt")]
    public void The_registered_name_is_unchanged(int port, string name) =>
        Assert.Equal(name, WellKnownPorts.Lookup(port).RegisteredName);

    [Fact]
    public void Port_1024_is_reserved() => Assert.Equal(PortStatus.Reserved, WellKnownPorts.Lookup(1024).Status);
}
