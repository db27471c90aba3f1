using System.Text;

namespace NetworkPorts.Tests;

public class PortParsingTests
{
    private const TransportProtocols All = TransportProtocols.All;
    private const TransportProtocols Tcp = TransportProtocols.Tcp;
    private const TransportProtocols Udp = TransportProtocols.Udp;

    [Theory]
    [InlineData("443", 443, All)]
    [InlineData("0", 0, All)]
    [InlineData("65535", 65535, All)]
    [InlineData("00443", 443, All)]
    [InlineData(" 443\t", 443, All)]
    [InlineData("443/tcp", 443, Tcp)]
    [InlineData("443/TCP", 443, Tcp)]
    [InlineData("443/tcp6", 443, Tcp)]
    [InlineData("443/quic", 443, Udp)]
    [InlineData("443/tcp,udp", 443, Tcp | Udp)]
    [InlineData("443/none", 443, TransportProtocols.None)]
    [InlineData("udp/51820", 51820, Udp)]
    [InlineData("tcp,udp/53", 53, Tcp | Udp)]
    [InlineData("https", 443, All)]
    [InlineData("HTTPS", 443, All)]
    [InlineData("https/udp", 443, Udp)]
    [InlineData("udp/https", 443, Udp)]
    [InlineData("www", 80, All)]
    [InlineData("914c/g", 211, All)]
    [InlineData("914c/g/tcp", 211, Tcp)]
    [InlineData("udp/914c/g", 211, Udp)]
    [InlineData("EtherNet/IP-1/tcp", 2222, Tcp)]
    [InlineData("swx/dccp", 7300, TransportProtocols.Dccp)] // registered without a transport
    [InlineData("rsh", 514, Tcp)]
    [InlineData("syslog", 514, TransportProtocols.All)]
    [InlineData("http3", 443, Udp)] // over TCP, which comes first, the port is https
    [InlineData("icq", 4000, Udp)]
    [InlineData("XmlIpcRegSvc", 9092, All)] // Kafka comes first for these transports too
    [InlineData("syslog/tcp,udp,sctp,dccp", 514, All)] // the text specifies the transports
    [InlineData("443 / tcp", 443, Tcp)]
    [InlineData("tcp / 443", 443, Tcp)]
    [InlineData("https / tcp , udp", 443, Tcp | Udp)]
    [InlineData("\u00A0443\u2003", 443, All)]
    public void Valid_text_is_parsed(string text, int port, TransportProtocols transports)
    {
        PortInfo expected = WellKnownPorts.Lookup(port, transports);

        Assert.Equal(expected, PortInfo.Parse(text));
        Assert.Equal(expected, PortInfo.Parse(text.AsSpan()));
        Assert.Equal(expected, PortInfo.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.True(PortInfo.TryParse(text, out PortInfo parsed) && parsed == expected);
        Assert.True(PortInfo.TryParse(text, null, out parsed) && parsed == expected);
        Assert.True(PortInfo.TryParse(text.AsSpan(), out parsed) && parsed == expected);
        Assert.True(PortInfo.TryParse(text.AsSpan(), null, out parsed) && parsed == expected);
        Assert.True(PortInfo.TryParse(Encoding.UTF8.GetBytes(text), null, out parsed) && parsed == expected);
        Assert.True(PortInfo.TryParse(Encoding.UTF8.GetBytes(text), out parsed) && parsed == expected);
    }

    [Theory]
    [InlineData("", "the text is empty")]
    [InlineData("  ", "the text is empty")]
    [InlineData("65536", "between 0 and 65535")]
    [InlineData("99999999999999999999", "between 0 and 65535")]
    [InlineData("65536/tcp", "between 0 and 65535")]
    [InlineData("-1", "no service has this name")]
    [InlineData("+443", "no service has this name")]
    [InlineData("0x1bb", "no service has this name")]
    [InlineData("4 43", "no service has this name")]
    [InlineData("no-such-thing", "no service has this name")]
    [InlineData("no-such-thing/tcp", "no service has this name")]
    [InlineData("/tcp", "no service has this name")]
    [InlineData("tcp/udp", "no service has this name")]
    [InlineData("443/", "a name such as tcp or udp")]
    [InlineData("443/icmp", "a name such as tcp or udp")]
    [InlineData("443/6", "a name such as tcp or udp")]
    [InlineData("6/17", "a name such as tcp or udp")]
    [InlineData("443/tcp,", "a name such as tcp or udp")]
    [InlineData("443/tcp/udp", "no service has this name")]
    [InlineData("kafka/udp", "no service with this name uses this transport protocol")]
    [InlineData("https/none", "no service with this name uses this transport protocol")]
    [InlineData("４４３", "no service has this name")]
    public void Invalid_text_is_rejected_with_a_reason(string text, string reason)
    {
        FormatException error = Assert.Throws<FormatException>(() => PortInfo.Parse(text));

        Assert.StartsWith($"'{text}' is not a port: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => PortInfo.Parse(text.AsSpan()));
        Assert.Throws<FormatException>(() => PortInfo.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.False(PortInfo.TryParse(text, out PortInfo parsed));
        Assert.Equal(default, parsed);
        Assert.False(PortInfo.TryParse(text.AsSpan(), out parsed));
        Assert.False(PortInfo.TryParse(Encoding.UTF8.GetBytes(text), null, out parsed));
    }

    [Fact]
    public void Null_is_rejected()
    {
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => PortInfo.Parse((string)null!)).ParamName);
        Assert.False(PortInfo.TryParse((string?)null, out PortInfo port));
        Assert.Equal(default, port);
    }

    [Fact]
    public void Long_text_is_parsed_or_rejected_with_a_short_message()
    {
        Assert.Equal(443, PortInfo.Parse(new string('0', 100_000) + "443").Port);
        Assert.Equal(443, PortInfo.Parse(Encoding.UTF8.GetBytes(new string('0', 100_000) + "443")).Port);
        FormatException error = Assert.Throws<FormatException>(() => PortInfo.Parse(new string('a', 100_000)));
        Assert.InRange(error.Message.Length, 1, 400);
    }

    [Fact]
    public void Every_name_parses_to_a_port_with_that_name()
    {
        foreach (ServiceRecord record in WellKnownPorts.Ports.Values.SelectMany(port => port.Services))
        {
            foreach (string name in record.Aliases.Prepend(record.Name))
            {
                PortInfo port = PortInfo.Parse(name);
                WellKnownPorts.TryFind(name, out ServiceRecord found);

                Assert.Equal(found.Port, port.Port);
                Assert.Contains(found, port.Services);
            }
        }
    }

    [Fact]
    public void A_name_with_a_transport_is_parsed_exactly_when_a_record_has_both()
    {
        IEnumerable<string> names = WellKnownPorts.Ports.Values
            .SelectMany(port => port.Services)
            .Select(record => record.Name)
            .Distinct();
        foreach (string name in names)
        {
            foreach (TransportProtocols transport in TransportText.Single)
            {
                ServiceRecord[] matches = [.. WellKnownPorts.Find(name).Where(record =>
                    record.Transports == TransportProtocols.None || record.Transports.HasFlag(transport))];
                bool isParsed = PortInfo.TryParse($"{name}/{TransportConvert.ToText(transport)}", out PortInfo port);

                Assert.Equal(matches.Length > 0, isParsed);
                if (isParsed)
                    Assert.Equal(WellKnownPorts.Lookup(matches[0].Port, transport), port);
            }
        }
    }
}
