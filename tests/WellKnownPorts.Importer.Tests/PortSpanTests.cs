using FsCheck.Xunit;

namespace NetworkPorts.Importer.Tests;

public class PortSpanTests
{
    [Property]
    public void Ports_and_ranges_round_trip(ushort one, ushort other)
    {
        PortSpan span = new(Math.Min(one, other), Math.Max(one, other));

        Assert.Equal(span, PortSpan.Parse(span.ToString(), default));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("+1")]
    [InlineData("1-2-3")]
    [InlineData("1 - 2")]
    [InlineData("65536")]
    [InlineData("0-65536")]
    [InlineData("2-1")]
    public void Text_that_is_not_a_port_or_range_is_rejected(string text) =>
        Assert.Throws<ImportException>(() => PortSpan.Parse(text, default));
}
