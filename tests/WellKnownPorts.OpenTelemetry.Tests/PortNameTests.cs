namespace NetworkPorts.Logging.Tests;

/// <summary>What a span and a log record have in common: from which attributes the port is read, and what is a port.</summary>
public abstract class PortNameTests
{
    public static TheoryData<object> ValuesOf22 => PortValues.Of22;

    public static TheoryData<object?> ValuesOfNoPort => PortValues.OfNoPort;

    [Theory]
    [InlineData("server.port", 9092, "kafka")]
    [InlineData("destination.port", 443, "https")]
    [InlineData("network.peer.port", 5432, "postgresql")]
    public void The_common_name_of_the_port_is_added(string attribute, int port, string name) =>
        Assert.Equal(name, NameOf((attribute, port)));

    [Theory]
    [MemberData(nameof(ValuesOf22))]
    public void A_port_is_any_integer_or_digits(object value) => Assert.Equal("ssh", NameOf(("server.port", value)));

    [Theory]
    [MemberData(nameof(ValuesOfNoPort))]
    public void What_is_no_port_adds_nothing_and_hides_no_other(object? value)
    {
        Assert.Null(NameOf(("server.port", value)));
        Assert.Equal("kafka", NameOf(("server.port", value), ("network.peer.port", 9092)));
    }

    [Fact]
    public void The_server_comes_before_the_destination_and_that_before_the_peer_in_any_order()
    {
        Assert.Equal("https", NameOf(("network.peer.port", 22), ("destination.port", 9092), ("server.port", 443)));
        Assert.Equal("https", NameOf(("server.port", 443), ("destination.port", 9092), ("network.peer.port", 22)));
        Assert.Equal("kafka", NameOf(("network.peer.port", 22), ("destination.port", 9092)));
    }

    [Fact]
    public void A_port_without_a_service_does_not_give_way_to_the_next_port() =>
        Assert.Null(NameOf(("server.port", 60000), ("network.peer.port", 22)));

    [Theory]
    [InlineData("tcp", "rsh")]
    [InlineData("TCP", "rsh")]
    [InlineData("udp", "syslog")]
    [InlineData(17, "syslog")]
    [InlineData("dccp", null)]
    [InlineData("pipe", "rsh")]
    [InlineData("unix", "rsh")]
    [InlineData(null, "rsh")]
    public void The_port_is_seen_through_the_transport_beside_it(object? transport, string? name)
    {
        Assert.Equal(name, NameOf(("network.transport", transport), ("server.port", 514)));
        Assert.Equal(name, NameOf(("server.port", 514), ("network.transport", transport)));
    }

    [Fact]
    public void Of_two_transports_the_first_that_is_one_counts()
    {
        Assert.Equal("syslog", NameOf(("server.port", 514), ("network.transport", "udp"), ("network.transport", "tcp")));
        Assert.Equal("syslog", NameOf(("server.port", 514), ("network.transport", "pipe"), ("network.transport", "udp")));
    }

    /// <summary>Exports what has the attributes, and returns the service's name that was added to it.</summary>
    private protected abstract object? NameOf(params (string Name, object? Value)[] attributes);
}
