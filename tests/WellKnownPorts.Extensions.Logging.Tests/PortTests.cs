using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

public class PortTests
{
    public static TheoryData<object> ValuesOfPort5432 =>
        [5432, (short)5432, (ushort)5432, 5432u, 5432L, 5432ul, "5432", "05432"];

    public static TheoryData<object> InvalidPorts =>
    [
        null!, -1, 65536, int.MinValue, long.MaxValue, ulong.MaxValue, (sbyte)-1,
        "", " 443", "+443", "443.0", "654320", "٤٤٣", 443.0, 443m, true, 'P', new object(),
    ];

    [Theory]
    [MemberData(nameof(ValuesOfPort5432))]
    public void A_port_is_an_integer_of_any_type_or_a_string_of_digits(object port) =>
        Assert.Equal("postgresql", Capture.Of(log => log.LogInformation("Connected to {Port}", port))["PortService"]);

    [Theory]
    [InlineData((byte)53)]
    [InlineData((sbyte)53)]
    public void A_port_can_be_an_integer_of_one_byte(object port) =>
        Assert.Equal("dns", Capture.Of(log => log.LogInformation("Connected to {Port}", port))["PortService"]);

    [Theory]
    [MemberData(nameof(InvalidPorts))]
    public void An_invalid_port_adds_nothing(object? port) =>
        Assert.Equal(
            ["Port", "{OriginalFormat}"], Capture.Of(log => log.LogInformation("Connected to {Port}", port)).Names);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(62000)]
    [InlineData(65535)]
    public void A_port_without_a_known_service_adds_nothing(int port)
    {
        Entry entry = Capture.Of(
            log => log.LogInformation("Connected to {Port}", port),
            options => options.CategoryProperty = "PortCategory");

        Assert.Equal(["Port", "{OriginalFormat}"], entry.Names);
    }

    [Theory]
    [InlineData(443, "https")]
    [InlineData(9092, "kafka")]
    [InlineData(5432, "postgresql")]
    [InlineData(25565, "minecraft")]
    public void The_service_name_of_the_port_is_added(int port, string name) =>
        Assert.Equal(name, Capture.Of(log => log.LogInformation("Connected to {Port}", port))["PortService"]);

    [Theory]
    [InlineData("Port")]
    [InlineData("port")]
    [InlineData("RemotePort")]
    [InlineData("server.port")]
    [InlineData("network.peer.port")]
    [InlineData("dst_port")]
    public void The_port_is_read_from_the_default_properties(string property) =>
        Assert.Equal("https", Capture.OfList(new KeyValuePair<string, object?>(property, 443))["PortService"]);

    [Theory]
    [InlineData("{Port} {DestinationPort}", 443, 5432, "postgresql")]
    [InlineData("{DestinationPort} {Port}", 443, 5432, "https")]
    [InlineData("{Port} {RemotePort}", 51234, 5432, "postgresql")]
    [InlineData("{Port} {SourcePort}", 443, 5432, "https")]
    [InlineData("{DestinationPort} {Port}", 62000, 5432, null)]
    public void A_destination_port_takes_precedence(string template, object first, object second, string? name)
    {
#pragma warning disable CA2254 // The test passes different templates.
        Assert.Equal(name, Capture.Of(log => log.LogInformation(template, first, second))["PortService"]);
#pragma warning restore CA2254
    }

    [Theory]
    [MemberData(nameof(InvalidPorts))]
    public void A_property_with_an_invalid_port_is_skipped(object? value)
    {
        Assert.Equal(
            "https",
            Capture.Of(log => log.LogInformation(
                "{DestinationPort} {RemotePort} {Port}", value, value, 443))["PortService"]);
        Assert.Equal(
            "https",
            Capture.OfList(
                new("DestinationPort", value), new("Port", 443), new("RemotePort", value))["PortService"]);
    }

    [Fact]
    public void One_message_template_can_have_its_port_in_either_property()
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory factory = Capture.Factory(provider);
        ILogger log = factory.CreateLogger("Test");

        foreach (object? destination in (object?[])[5432, null, "-", 5432])
            log.LogInformation("{Port} {DestinationPort}", 443, destination);

        Assert.Equal(
            ["postgresql", "https", "https", "postgresql"], provider.Entries.Select(entry => entry["PortService"]));
    }

    [Theory]
    [InlineData("DestinationPort", "Port")]
    [InlineData("Port", "port")]
    public void A_list_is_read_in_the_order_of_the_options(string first, string second)
    {
        Assert.Equal("https", Capture.OfList(new(first, 443), new(second, 5432))["PortService"]);
        Assert.Equal("https", Capture.OfList(new(second, 5432), new(first, 443))["PortService"]);
    }

    [Fact]
    public void The_first_valid_port_of_properties_with_the_same_name_is_used() =>
        Assert.Equal("https", Capture.OfList(new("Port", "-"), new("Port", 443), new("Port", 5432))["PortService"]);

    [Theory]
    [InlineData("SourcePort")]
    [InlineData("PORT")]
    [InlineData("@Port")]
    [InlineData("")]
    public void A_property_with_another_name_is_not_read(string property) =>
        Assert.Equal([property], Capture.OfList(new KeyValuePair<string, object?>(property, 443)).Names);
}
