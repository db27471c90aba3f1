namespace NetworkPorts.Tests;

public class FindTests
{
    [Fact]
    public void A_service_is_found_by_name()
    {
        Assert.True(WellKnownPorts.TryFind("postgresql", out ServiceRecord record));
        Assert.Equal(5432, record.Port);
        Assert.True(WellKnownPorts.TryFind("xx-ssh-xx".AsSpan(3, 3), out record));
        Assert.Equal(22, record.Port);
    }

    [Theory]
    [InlineData("HTTPS")]
    [InlineData("Https")]
    [InlineData("https")]
    public void Case_is_ignored(string name) => Assert.Equal(443, WellKnownPorts.Find(name)[0].Port);

    [Fact]
    public void A_record_has_the_spelling_of_the_registry() =>
        Assert.Equal("EtherNet/IP-1", WellKnownPorts.Find("ethernet/ip-1")[0].Name);

    [Theory]
    [InlineData("www")]
    [InlineData("WWW-http")]
    public void A_service_is_found_by_alias(string alias) => Assert.Equal("http", WellKnownPorts.Find(alias)[0].Name);

    [Fact]
    public void A_name_on_many_ports_has_a_record_for_each()
    {
        Assert.Equal(Enumerable.Range(6000, 64), PortsOf("x11", ServiceSource.Iana));
        Assert.Equal(Enumerable.Range(6000, 64), PortsOf("x11", ServiceSource.CommonUse));
        Assert.Equal(6000, WellKnownPorts.Find("x11")[0].Port);
        Assert.Equal([2049, 2049], PortsOf("nfs", ServiceSource.Iana));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no-such-thing")]
    [InlineData("httpſ")]
    [InlineData("ｈttp")]
    [InlineData("\u212Aerberos")]
    [InlineData("ht\0tp")]
    [InlineData("443")]
    [InlineData("ht tp")]
    [InlineData(" ")]
    public void An_unknown_name_has_no_records(string name)
    {
        Assert.Empty(WellKnownPorts.Find(name));
        Assert.Empty(WellKnownPorts.Find(name.AsSpan()));
        Assert.False(WellKnownPorts.TryFind(name, out ServiceRecord record));
        Assert.Equal(default, record);
        Assert.False(WellKnownPorts.TryFind(name.AsSpan(), out _));
    }

    [Fact]
    public void Every_name_is_found_in_any_case_and_similar_text_is_not() =>
        Assert.Equal(0, NameVariations.CountWrongResults());

    [Theory]
    [InlineData("oracle", 1521)]
    [InlineData("winrm", 5985)]
    [InlineData("iscsi", 3260)]
    [InlineData("nomad", 4646)]
    [InlineData("irc", 6667)]
    [InlineData("auditd", 60)]
    [InlineData("slp", 427)]
    [InlineData("icp", 3130)]
    public void The_first_record_of_a_name_is_its_common_use(string name, int port)
    {
        Assert.True(WellKnownPorts.TryFind(name, out ServiceRecord record));
        Assert.Equal((port, ServiceSource.CommonUse), (record.Port, record.Source));
        Assert.Equal(record, WellKnownPorts.Find(name)[0]);
    }

    [Fact]
    public void The_usual_port_of_a_name_comes_first_followed_by_the_lowest() => Assert.Equal(
        [6667, 194, 6665, 6666, 6668, 6669, 194], WellKnownPorts.Find("irc").Select(record => (int)record.Port));

    [Theory]
    [InlineData(" http")]
    [InlineData("http ")]
    [InlineData("\t HTTP \n")]
    [InlineData("\u00A0http\u2003")]
    [InlineData("  wellknownservices-are-not  ")]
    public void Whitespace_around_a_name_is_ignored(string name)
    {
        Assert.Equal(WellKnownPorts.Find(name.Trim()), WellKnownPorts.Find(name));
        bool isFound = WellKnownPorts.TryFind(name.Trim(), out ServiceRecord trimmed);
        Assert.Equal(isFound, WellKnownPorts.TryFind(name, out ServiceRecord record));
        Assert.Equal(trimmed, record);
    }

    [Fact]
    public void A_very_long_name_has_no_records() => Assert.Empty(WellKnownPorts.Find(new string('a', 1_000_000)));

    [Fact]
    public void Null_is_rejected()
    {
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => WellKnownPorts.Find((string)null!)).ParamName);
        Assert.Equal(
            "name", Assert.Throws<ArgumentNullException>(() => WellKnownPorts.TryFind((string)null!, out _)).ParamName);
    }

    private static IEnumerable<int> PortsOf(string name, ServiceSource source) =>
        WellKnownPorts.Find(name).Where(record => record.Source == source).Select(record => (int)record.Port);
}
