namespace NetworkPorts.Tests;

public class PortInfoTests
{
    [Theory]
    [InlineData(443, "443 (https)")]
    [InlineData(50000, "50000 (dynamic)")]
    [InlineData(4, "4 (system)")]
    [InlineData(1024, "1024 (user)")]
    public void A_port_prints_as_for_a_log_line(int port, string text) => Assert.Equal(text, WellKnownPorts.Lookup(port).ToString());

    [Fact]
    public void The_default_value_is_port_0() => Assert.Equal(WellKnownPorts.Lookup(0), default);

    [Fact]
    public void Ports_are_equal_when_seen_alike()
    {
        Assert.Equal(WellKnownPorts.Lookup(80), WellKnownPorts.Lookup((ushort)80));
        Assert.Equal(WellKnownPorts.Lookup(80), WellKnownPorts.Lookup(80, TransportProtocols.All));
        Assert.Equal(WellKnownPorts.Lookup(80).GetHashCode(), WellKnownPorts.Lookup(80, TransportProtocols.All).GetHashCode());
        Assert.NotEqual(WellKnownPorts.Lookup(80), WellKnownPorts.Lookup(80, TransportProtocols.Tcp));
        Assert.NotEqual(WellKnownPorts.Lookup(50000), WellKnownPorts.Lookup(50001));
        Assert.True(WellKnownPorts.Lookup(80) != WellKnownPorts.Lookup(81));
    }

    [Fact]
    public void A_name_is_one_and_the_same_string_for_every_reader()
    {
        var names = new string?[8];
        Parallel.For(0, names.Length, i => names[i] = WellKnownPorts.Lookup(6000 + i).Name);

        Assert.All(names, name => Assert.Same(names[0], name));
    }
}
