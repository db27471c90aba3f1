namespace NetworkPorts.Tests;

public class CustomServiceTests
{
    [Fact]
    public void By_default_a_service_has_all_transports_and_no_other_metadata()
    {
        var service = new CustomService(8087, "billing-api");

        Assert.Equal(
            (8087, 8087, "billing-api", TransportProtocols.All, "", PortCategory.Unknown, PortTraits.None, "code"),
            (service.FirstPort, service.LastPort, service.Name, service.Transports, service.Description,
                service.Category, service.Traits, service.Origin));
        Assert.Empty(service.Aliases);
        Assert.Equal("8087 (billing-api)", service.ToString());
        Assert.Equal("6000-6063 (x11)", new CustomService(6000, 6063, "x11").ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(65536)]
    public void A_port_must_be_between_1_and_65535(int port)
    {
        Assert.Equal("port", Assert.Throws<ArgumentOutOfRangeException>(() => new CustomService(port, "a")).ParamName);
        Assert.Equal(
            "firstPort", Assert.Throws<ArgumentOutOfRangeException>(() => new CustomService(port, 9, "a")).ParamName);
        Assert.Equal(
            "lastPort", Assert.Throws<ArgumentOutOfRangeException>(() => new CustomService(9, port, "a")).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PortRegistryBuilder().Hide(port));
    }

    [Fact]
    public void A_range_must_not_be_reversed()
    {
        Assert.Throws<ArgumentOutOfRangeException>("lastPort", () => new CustomService(9, 8, "a"));
        Assert.Equal("9 (a)", new CustomService(9, 9, "a").ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a,b")]
    [InlineData("8087")]
    [InlineData("caf\u00E9")]
    [InlineData("a\u001B")]
    [InlineData("a23456789012345678901234567890123456789012345678901234567890abcd")]
    public void A_name_must_be_visible_ASCII_with_a_letter(string name)
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => new CustomService(1, name)).ParamName);
        Assert.Throws<ArgumentException>(() => new CustomService(1, "a") { Aliases = [name] });
    }

    [Fact]
    public void Every_property_is_validated()
    {
        Assert.Throws<ArgumentNullException>(() => new CustomService(1, null!));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new CustomService(1, "a") { Transports = TransportProtocols.None });
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new CustomService(1, "a") { Transports = (TransportProtocols)1 });
        var undefined = (PortCategory)Enum.GetValues<PortCategory>().Length;
        Assert.Throws<ArgumentOutOfRangeException>(() => new CustomService(1, "a") { Category = undefined });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CustomService(1, "a") { Category = (PortCategory)200 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CustomService(1, "a") { Traits = (PortTraits)128 });
        Assert.Throws<ArgumentException>(() => new CustomService(1, "a") { Description = "one\ntwo" });
        Assert.Throws<ArgumentNullException>(() => new CustomService(1, "a") { Description = null! });
        Assert.Throws<ArgumentNullException>("value", () => new CustomService(1, "a") { Aliases = null! });
        Assert.Throws<ArgumentNullException>(() => new CustomService(1, "a") { Aliases = [null!] });
        Assert.Throws<ArgumentNullException>(() => new CustomService(1, "a") { Origin = null! });
    }
}
