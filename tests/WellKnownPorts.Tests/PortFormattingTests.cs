using System.Text;

namespace NetworkPorts.Tests;

public class PortFormattingTests
{
    [Theory]
    [InlineData(443, TransportProtocols.All, "443 (https)", "https", "443")]
    [InlineData(9092, TransportProtocols.All, "9092 (kafka)", "kafka", "9092")]
    [InlineData(50123, TransportProtocols.All, "50123 (dynamic)", "50123", "50123")]
    [InlineData(4, TransportProtocols.All, "4 (system)", "4", "4")]
    [InlineData(1024, TransportProtocols.All, "1024 (user)", "1024", "1024")]
    [InlineData(0, TransportProtocols.All, "0 (system)", "0", "0")]
    [InlineData(65535, TransportProtocols.Tcp, "65535 (dynamic)", "65535", "65535/tcp")]
    [InlineData(514, TransportProtocols.Udp, "514 (syslog)", "syslog", "514/udp")]
    [InlineData(514, TransportProtocols.Tcp, "514 (rsh)", "rsh", "514/tcp")]
    [InlineData(443, TransportProtocols.Tcp | TransportProtocols.Udp, "443 (https)", "https", "443/tcp,udp")]
    [InlineData(443, TransportProtocols.None, "443 (system)", "443", "443/none")]
    public void A_port_has_three_formats(
        int port, TransportProtocols transports, string general, string name, string roundTrip)
    {
        PortInfo info = WellKnownPorts.Lookup(port, transports);

        Assert.Equal(general, info.ToString());
        AssertFormats(info, general, name, roundTrip);
        Assert.Equal(general, $"{info}");
        Assert.Equal(roundTrip, $"{info:R}");
    }

    [Theory]
    [InlineData(443, "443 (https)", "https", "443/tcp,udp")]
    [InlineData(7301, "7301 (swx)", "swx", "7301")]
    [InlineData(9, "9 (discard)", "discard", "9/tcp,udp,sctp,dccp")]
    public void A_record_has_three_formats(int port, string general, string name, string roundTrip)
    {
        ServiceRecord record = WellKnownPorts.Lookup(port).Services
            .First(service => service.Source == ServiceSource.Iana);

        Assert.Equal(general, record.ToString());
        AssertFormats(record, general, name, roundTrip);
    }

    [Fact]
    public void A_record_is_formatted_with_its_own_name()
    {
        ServiceRecords services = WellKnownPorts.Lookup(6443).Services;

        Assert.Equal(["6443 (kube-apiserver)", "6443 (sun-sr-https)"], services.Select(service => service.ToString()));
        Assert.Equal("0 (system)", default(ServiceRecord).ToString());
    }

    [Fact]
    public void A_flow_is_formatted_like_its_service()
    {
        FlowClassification flow = WellKnownPorts.ClassifyFlow(51234, 9092, TransportProtocols.Tcp);

        Assert.Equal("9092 (kafka)", flow.ToString());
        AssertFormats(flow, "9092 (kafka)", "kafka", "9092/tcp");
    }

    [Theory]
    [InlineData("X")]
    [InlineData("GG")]
    [InlineData(" ")]
    public void An_unknown_format_is_rejected(string format)
    {
        PortInfo info = WellKnownPorts.Lookup(443);
        FormatException error = Assert.Throws<FormatException>(() => info.ToString(format));

        Assert.Equal($"The format must be G, N or R, not '{format}'.", error.Message);
        Assert.Throws<FormatException>(() => info.TryFormat(new char[100], out _, format));
        Assert.Throws<FormatException>(() => info.TryFormat(new byte[100], out _, format));
        Assert.Throws<FormatException>(() => info.Services[0].ToString(format));
        Assert.Throws<FormatException>(
            () => WellKnownPorts.ClassifyFlow(1, 2, TransportProtocols.Tcp).ToString(format));
    }

    [Fact]
    public void The_round_trip_format_of_every_port_and_set_of_transports_parses_to_an_equal_value()
    {
        Span<char> text = stackalloc char[32];
        Span<byte> utf8 = stackalloc byte[32];
        foreach (int port in EveryPort.Numbers)
        {
            for (int set = 0; set < 16; set++)
            {
                PortInfo info = WellKnownPorts.Lookup(port, TransportText.Set(set));
                bool roundTrips = info.TryFormat(text, out int length, "R")
                    && PortInfo.TryParse(text[..length], out PortInfo parsed) && parsed == info
                    && info.TryFormat(utf8, out length, "R")
                    && PortInfo.TryParse(utf8[..length], null, out parsed) && parsed == info;
                Assert.True(roundTrips, $"{info:R}");
            }
        }
    }

    private static void AssertFormats<T>(T value, string general, string name, string roundTrip)
        where T : IFormattable
    {
        (string? Format, string Text)[] formats =
        [
            (null, general), ("", general), ("G", general), ("g", general),
            ("N", name), ("n", name), ("R", roundTrip), ("r", roundTrip),
        ];
        foreach ((string? format, string text) in formats)
        {
            Assert.Equal(text, value.ToString(format, null));
            for (int size = 0; size <= text.Length + 1; size++)
            {
                var characters = new char[size];
                var bytes = new byte[size];
                bool fits = size >= text.Length;
                (bool, int) expected = (fits, fits ? text.Length : 0);
                Assert.Equal(expected, (TryFormat(value, characters, format, out int written), written));
                Assert.Equal(expected, (TryFormat(value, bytes, format, out written), written));
                Assert.Equal(fits ? text : "", new string(characters, 0, written));
                Assert.Equal(fits ? text : "", Encoding.ASCII.GetString(bytes, 0, written));
            }
        }
    }

    private static bool TryFormat<T>(T value, Span<char> destination, string? format, out int written) => value switch
    {
        PortInfo port => port.TryFormat(destination, out written, format),
        ServiceRecord record => record.TryFormat(destination, out written, format),
        FlowClassification flow => flow.TryFormat(destination, out written, format),
        _ => throw new ArgumentException(typeof(T).Name),
    };

    private static bool TryFormat<T>(T value, Span<byte> destination, string? format, out int written) => value switch
    {
        PortInfo port => port.TryFormat(destination, out written, format),
        ServiceRecord record => record.TryFormat(destination, out written, format),
        FlowClassification flow => flow.TryFormat(destination, out written, format),
        _ => throw new ArgumentException(typeof(T).Name),
    };
}
