using System.Text;

namespace NetworkPorts.Tests;

/// <summary>Tests the .NET interfaces for formatting and parsing in generic code.</summary>
public class InterfaceTests
{
    [Fact]
    public void Generic_code_can_parse_a_port()
    {
        PortInfo expected = WellKnownPorts.Lookup(51820, TransportProtocols.Udp);

        Assert.Equal(expected, Parse<PortInfo>("udp/51820"));
        Assert.Equal(expected, ParseSpan<PortInfo>("udp/51820"));
        Assert.Equal(expected, ParseUtf8<PortInfo>("udp/51820"u8));
        Assert.Throws<FormatException>(() => Parse<PortInfo>("kafka/udp"));
        Assert.Throws<FormatException>(() => ParseSpan<PortInfo>("kafka/udp"));
        Assert.Throws<FormatException>(() => ParseUtf8<PortInfo>("kafka/udp"u8));
        Assert.False(TryParse("kafka/udp", out PortInfo _));
        Assert.True(TryParse("kafka/tcp", out PortInfo kafka));
        Assert.Equal(9092, kafka.Port);
    }

    [Fact]
    public void Generic_code_can_format_values()
    {
        PortInfo port = WellKnownPorts.Lookup(9092);

        Assert.Equal("9092 (kafka)", Format(port));
        Assert.Equal("9092 (kafka)", Format(port.Services[0]));
        Assert.Equal("9092 (kafka)", Format(WellKnownPorts.ClassifyFlow(51234, 9092, TransportProtocols.Tcp)));
        Assert.Equal("9092 (kafka)|kafka|9092", string.Create(null, $"{port}|{port:N}|{port:R}"));
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParse<T>(string text, out T value)
        where T : struct, IParsable<T> => T.TryParse(text, null, out value);

    private static T ParseSpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, null);

    private static T ParseUtf8<T>(ReadOnlySpan<byte> text)
        where T : IUtf8SpanParsable<T> => T.Parse(text, null);

    private static string Format<T>(T value)
        where T : ISpanFormattable, IUtf8SpanFormattable
    {
        Span<char> characters = stackalloc char[64];
        Span<byte> bytes = stackalloc byte[64];
        Assert.True(value.TryFormat(characters, out int charsWritten, "G", null));
        Assert.True(value.TryFormat(bytes, out int bytesWritten, "G", null));
        Assert.Equal(characters[..charsWritten].ToString(), Encoding.ASCII.GetString(bytes[..bytesWritten]));
        return characters[..charsWritten].ToString();
    }
}
