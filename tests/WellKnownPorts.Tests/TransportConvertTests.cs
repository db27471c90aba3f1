using System.Net.Sockets;

namespace NetworkPorts.Tests;

public class TransportConvertTests
{
    private const TransportProtocols Tcp = TransportProtocols.Tcp;
    private const TransportProtocols Udp = TransportProtocols.Udp;

    [Theory]
    [InlineData("tcp", Tcp)]
    [InlineData("UDP", Udp)]
    [InlineData("udp6", Udp)]
    [InlineData("tcp4", Tcp)]
    [InlineData(" Sctp\t", TransportProtocols.Sctp)]
    [InlineData("dccp6", TransportProtocols.Dccp)]
    [InlineData("quic", Udp)]
    [InlineData("UDPLite", Udp)]
    [InlineData("udp-lite", Udp)]
    [InlineData("6", Tcp)]
    [InlineData("17", Udp)]
    [InlineData("33", TransportProtocols.Dccp)]
    [InlineData("132", TransportProtocols.Sctp)]
    [InlineData("136", Udp)]
    [InlineData("006", Tcp)]
    [InlineData("tcp,udp", Tcp | Udp)]
    [InlineData("tcp, 17 ,TCP", Tcp | Udp)]
    [InlineData("none", TransportProtocols.None)]
    [InlineData("NONE", TransportProtocols.None)]
    public void Valid_text_is_parsed(string text, TransportProtocols transports)
    {
        Assert.Equal(transports, TransportConvert.Parse(text));
        Assert.Equal(transports, TransportConvert.Parse(text.AsSpan()));
        Assert.True(TransportConvert.TryParse(text, out TransportProtocols parsed) && parsed == transports);
        Assert.True(TransportConvert.TryParse(text.AsSpan(), out parsed) && parsed == transports);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(",")]
    [InlineData("tcp,")]
    [InlineData("tcp udp")]
    [InlineData("tcp,none")]
    [InlineData("icmp")]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("-6")]
    [InlineData("0006")]
    [InlineData("6.0")]
    [InlineData("udp5")]
    [InlineData("quic6")]
    [InlineData("udp46")]
    [InlineData("6tcp")]
    [InlineData("1:")]
    [InlineData("HTTP/2")]
    public void Invalid_text_is_rejected(string text)
    {
        FormatException error = Assert.Throws<FormatException>(() => TransportConvert.Parse(text));

        Assert.StartsWith($"'{text}' is not a transport protocol.", error.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => TransportConvert.Parse(text.AsSpan()));
        Assert.False(TransportConvert.TryParse(text, out TransportProtocols transports));
        Assert.Equal(TransportProtocols.None, transports);
        Assert.False(TransportConvert.TryParse(text.AsSpan(), out _));
    }

    [Fact]
    public void Long_text_is_rejected_with_a_short_message() => Assert.InRange(
        Assert.Throws<FormatException>(() => TransportConvert.Parse(new string('x', 100_000))).Message.Length, 1, 400);

    [Fact]
    public void Null_is_rejected()
    {
        Assert.Equal(
            "text", Assert.Throws<ArgumentNullException>(() => TransportConvert.Parse((string)null!)).ParamName);
        Assert.False(TransportConvert.TryParse((string?)null, out _));
    }

    [Fact]
    public void Every_set_of_transports_round_trips()
    {
        string[] texts = [.. Enumerable.Range(0, 16).Select(set => TransportConvert.ToText(TransportText.Set(set)))];

        Assert.Equal(16, texts.Distinct().Count());
        Assert.All(Enumerable.Range(0, 16), set =>
        {
            Assert.Equal(set == 0 ? "none" : TransportText.Join(TransportText.Set(set)), texts[set]);
            Assert.Equal(TransportText.Set(set), TransportConvert.Parse(texts[set]));
        });
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
            () => TransportConvert.ToText((TransportProtocols)6));
        Assert.Equal("transports", error.ParamName);
    }

    [Fact]
    public void An_IP_protocol_number_is_converted_if_the_protocol_has_ports()
    {
        var expected = new Dictionary<int, TransportProtocols>
        {
            [6] = Tcp,
            [17] = Udp,
            [33] = TransportProtocols.Dccp,
            [132] = TransportProtocols.Sctp,
            [136] = Udp,
        };
        foreach (int number in Enumerable.Range(-1, 300).Append(int.MinValue).Append(int.MaxValue))
        {
            bool hasPorts = expected.TryGetValue(number, out TransportProtocols transport);
            Assert.Equal(
                (hasPorts, transport),
                (TransportConvert.TryFromIPProtocolNumber(number, out TransportProtocols converted), converted));
            Assert.Equal(
                (hasPorts, transport),
                (TransportConvert.TryFromProtocolType((ProtocolType)number, out converted), converted));
            if (hasPorts)
            {
                Assert.Equal(transport, TransportConvert.FromIPProtocolNumber(number));
                Assert.Equal(transport, TransportConvert.FromProtocolType((ProtocolType)number));
                Assert.Equal(
                    transport, TransportConvert.FromIPProtocolNumber(TransportConvert.ToIPProtocolNumber(transport)));
                continue;
            }

            ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
                () => TransportConvert.FromIPProtocolNumber(number));
            Assert.Equal(("number", (object)number), (error.ParamName, error.ActualValue));
            error = Assert.Throws<ArgumentOutOfRangeException>(
                () => TransportConvert.FromProtocolType((ProtocolType)number));
            Assert.Equal("protocol", error.ParamName);
        }
    }

    [Fact]
    public void Only_a_single_transport_has_a_protocol_number()
    {
        Assert.Equal([6, 17, 132, 33], TransportText.Single.Select(TransportConvert.ToIPProtocolNumber));
        Assert.Equal(
            [ProtocolType.Tcp, ProtocolType.Udp, (ProtocolType)132, (ProtocolType)33],
            TransportText.Single.Select(TransportConvert.ToProtocolType));
        TransportProtocols[] notSingle =
            [TransportProtocols.None, Tcp | Udp, TransportProtocols.All, (TransportProtocols)6];
        foreach (TransportProtocols several in notSingle)
        {
            ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
                () => TransportConvert.ToIPProtocolNumber(several));
            Assert.Equal("transport", error.ParamName);
            Assert.Throws<ArgumentOutOfRangeException>(() => TransportConvert.ToProtocolType(several));
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(17)]
    [InlineData(33)]
    [InlineData(132)]
    [InlineData(136)]
    public void A_protocol_number_cast_to_TransportProtocols_is_never_valid(int number)
    {
        Assert.NotEqual(TransportProtocols.None, (TransportProtocols)number & ~TransportProtocols.All);
        Assert.Throws<ArgumentOutOfRangeException>(() => WellKnownPorts.Lookup(443, (TransportProtocols)number));
    }

    [Fact]
    public void A_ProtocolType_cast_to_TransportProtocols_is_valid_only_for_0() => Assert.All(
        Enum.GetValues<ProtocolType>().Where(protocol => protocol != 0),
        protocol => Assert.NotEqual(
            TransportProtocols.None, unchecked((TransportProtocols)protocol) & ~TransportProtocols.All));
}
