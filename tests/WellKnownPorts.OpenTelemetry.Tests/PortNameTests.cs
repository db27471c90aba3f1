using System.Net.Sockets;

namespace NetworkPorts.Logging.Tests;

/// <summary>Tests which attributes are read and which values are valid, in both spans and log records.</summary>
public abstract class PortNameTests
{
    public static TheoryData<object> ValuesOfPort22 => PortValues.Port22;

    public static TheoryData<object?> InvalidPorts => PortValues.Invalid;

    [Theory]
    [InlineData("server.port", 9092, "kafka")]
    [InlineData("destination.port", 443, "https")]
    [InlineData("network.peer.port", 5432, "postgresql")]
    public void The_service_name_of_the_port_is_added(string attribute, int port, string name) =>
        Assert.Equal(name, NameOf((attribute, port)));

    [Theory]
    [MemberData(nameof(ValuesOfPort22))]
    public void A_port_is_an_integer_of_any_type_or_a_string_of_digits(object value) =>
        Assert.Equal("ssh", NameOf(("server.port", value)));

    [Theory]
    [MemberData(nameof(InvalidPorts))]
    public void An_invalid_port_is_skipped(object? value)
    {
        Assert.Null(NameOf(("server.port", value)));
        Assert.Equal("kafka", NameOf(("server.port", value), ("network.peer.port", 9092)));
    }

    [Fact]
    public void The_server_takes_precedence_then_the_destination_then_the_peer()
    {
        Assert.Equal("https", NameOf(("network.peer.port", 22), ("destination.port", 9092), ("server.port", 443)));
        Assert.Equal("https", NameOf(("server.port", 443), ("destination.port", 9092), ("network.peer.port", 22)));
        Assert.Equal("kafka", NameOf(("network.peer.port", 22), ("destination.port", 9092)));
    }

    [Fact]
    public void The_first_port_is_used_even_if_it_has_no_name() =>
        Assert.Null(NameOf(("server.port", 62000), ("network.peer.port", 22)));

    [Theory]
    [InlineData("tcp", "rsh")]
    [InlineData("TCP", "rsh")]
    [InlineData("tcp4", "rsh")]
    [InlineData("tcp6", "rsh")]
    [InlineData(6, "rsh")]
    [InlineData("udp", "syslog")]
    [InlineData("udp6", "syslog")]
    [InlineData("udp-lite", "syslog")]
    [InlineData("quic", "syslog")]
    [InlineData("udp,sctp", "syslog")]
    [InlineData("17", "syslog")]
    [InlineData(17, "syslog")]
    [InlineData(17L, "syslog")]
    [InlineData((byte)136, "syslog")]
    [InlineData(136, "syslog")]
    [InlineData(136L, "syslog")]
    [InlineData("136", "syslog")]
    [InlineData(ProtocolType.Udp, "syslog")]
    [InlineData("dccp", null)]
    [InlineData("pipe", "syslog")]
    [InlineData("unix", "syslog")]
    [InlineData("none", "syslog")]
    [InlineData("", "syslog")]
    [InlineData(0, "syslog")]
    [InlineData(65536 + 17, "syslog")]
    [InlineData(null, "syslog")]
    public void The_transport_selects_the_service(object? transport, string? name)
    {
        Assert.Equal(name, NameOf(("network.transport", transport), ("server.port", 514)));
        Assert.Equal(name, NameOf(("server.port", 514), ("network.transport", transport)));
    }

    [Fact]
    public void The_first_attribute_with_a_transport_is_used()
    {
        object? NameOf514(string first, string second) =>
            NameOf(("server.port", 514), ("network.transport", first), ("network.transport", second));

        Assert.Equal("syslog", NameOf514("udp", "tcp"));
        Assert.Equal("syslog", NameOf514("pipe", "udp"));
        Assert.Equal("syslog", NameOf514("none", "udp"));
    }

    /// <summary>Exports a span or a record with the attributes and returns the service name that was added.</summary>
    private protected abstract object? NameOf(params (string Name, object? Value)[] attributes);
}
