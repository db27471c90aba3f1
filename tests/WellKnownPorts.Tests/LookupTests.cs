namespace NetworkPorts.Tests;

public class LookupTests
{
    [Theory]
    [InlineData(21, "ftp")]
    [InlineData(63, "whoispp")]
    [InlineData(80, "http")]
    [InlineData(443, "https")]
    [InlineData(465, "urd")]
    [InlineData(514, "shell")]
    [InlineData(631, "ipp")]
    [InlineData(5432, "postgresql")]
    [InlineData(6000, "x11")]
    [InlineData(6003, "x11")]
    [InlineData(6063, "x11")]
    [InlineData(7300, "swx")]
    [InlineData(8080, "http-alt")]
    public void A_port_has_the_name_that_was_registered_first(int port, string name) =>
        Assert.Equal(name, WellKnownPorts.Lookup(port).Name);

    [Theory]
    [InlineData(4, PortStatus.Unassigned, PortRange.System)]
    [InlineData(1024, PortStatus.Reserved, PortRange.User)]
    [InlineData(49151, PortStatus.Reserved, PortRange.User)]
    [InlineData(60000, PortStatus.Unassigned, PortRange.Dynamic)]
    [InlineData(65535, PortStatus.Unassigned, PortRange.Dynamic)]
    public void A_port_without_a_service_still_has_a_status_and_a_range(int port, PortStatus status, PortRange range)
    {
        PortInfo info = WellKnownPorts.Lookup(port);

        Assert.Equal(port, info.Port);
        Assert.Equal(status, info.Status);
        Assert.Equal(range, info.Range);
        Assert.Equal(TransportProtocols.None, info.Transports);
        Assert.Null(info.Name);
        Assert.True(info.NameUtf8.IsEmpty);
        Assert.Null(info.Description);
        Assert.Empty(info.Services);
    }

    [Fact]
    public void A_port_shows_its_first_record()
    {
        PortInfo https = WellKnownPorts.Lookup(443);

        Assert.Equal("https", https.Name);
        Assert.Equal("https"u8, https.NameUtf8);
        Assert.Equal("http protocol over TLS/SSL", https.Description);
        Assert.Equal(PortRange.System, https.Range);
        Assert.Equal(PortStatus.Assigned, https.Status);
        Assert.Equal(TransportProtocols.Tcp | TransportProtocols.Udp, https.Transports);
    }

    [Fact]
    public void One_port_means_different_things_to_different_transports()
    {
        Assert.Equal("shell", WellKnownPorts.Lookup(514, TransportProtocols.Tcp).Name);
        Assert.Equal("syslog", WellKnownPorts.Lookup(514, TransportProtocols.Udp).Name);
        Assert.Equal("syslog", WellKnownPorts.Lookup(514, TransportProtocols.Udp | TransportProtocols.Sctp).Name);
        Assert.Null(WellKnownPorts.Lookup(514, TransportProtocols.Sctp).Name);
        Assert.Equal("x11", WellKnownPorts.Lookup(6003, TransportProtocols.Tcp).Name);
    }

    [Fact]
    public void All_of_the_first_record_is_that_of_the_transport_asked_for()
    {
        PortInfo overUdp = WellKnownPorts.Lookup(465, TransportProtocols.Udp);

        Assert.Equal("igmpv3lite", overUdp.Name);
        Assert.Equal("igmpv3lite"u8, overUdp.NameUtf8);
        Assert.Equal("IGMP over UDP for SSM", overUdp.Description);
        Assert.Equal(TransportProtocols.Udp, overUdp.Transports);
        Assert.Equal("submissions", WellKnownPorts.Lookup(465, TransportProtocols.Tcp).CommonName);
        Assert.Equal(PortCategory.Unknown, overUdp.Category);
    }

    [Fact]
    public void A_port_can_be_assigned_for_one_transport_and_reserved_for_another()
    {
        Assert.Equal(PortStatus.Assigned, WellKnownPorts.Lookup(6665).Status);
        Assert.Equal(PortStatus.Assigned, WellKnownPorts.Lookup(6665, TransportProtocols.Tcp).Status);
        Assert.Equal(PortStatus.Reserved, WellKnownPorts.Lookup(6665, TransportProtocols.Udp).Status);
        Assert.Equal(PortStatus.Unassigned, WellKnownPorts.Lookup(6665, TransportProtocols.Dccp).Status);
    }

    [Theory]
    [InlineData(TransportProtocols.Tcp)]
    [InlineData(TransportProtocols.Udp)]
    [InlineData(TransportProtocols.Sctp)]
    [InlineData(TransportProtocols.Dccp)]
    [InlineData(TransportProtocols.All)]
    public void A_record_without_a_transport_answers_for_every_transport(TransportProtocols transport)
    {
        PortInfo swx = WellKnownPorts.Lookup(7300, transport);

        Assert.Equal("swx", swx.Name);
        Assert.Equal(TransportProtocols.None, swx.Transports);
    }

    [Theory]
    [InlineData(80, (TransportProtocols)16)]
    [InlineData(7300, (TransportProtocols)16)]
    [InlineData(1024, (TransportProtocols)0xF0)]
    [InlineData(80, TransportProtocols.None)]
    [InlineData(7300, TransportProtocols.None)]
    public void An_undefined_transport_or_none_at_all_matches_nothing(int port, TransportProtocols transport)
    {
        PortInfo info = WellKnownPorts.Lookup(port, transport);

        Assert.Equal(PortStatus.Unassigned, info.Status);
        Assert.Empty(info.Services);
        Assert.False(WellKnownPorts.TryLookup(port, transport, out _));
    }

    [Fact]
    public void An_undefined_bit_beside_a_transport_changes_nothing() =>
        Assert.Equal(
            WellKnownPorts.Lookup(80, TransportProtocols.Tcp),
            WellKnownPorts.Lookup(80, TransportProtocols.Tcp | (TransportProtocols)64));

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_number_that_is_no_port_is_refused_by_name(int port)
    {
        ArgumentOutOfRangeException[] errors =
        [
            Assert.Throws<ArgumentOutOfRangeException>(() => WellKnownPorts.Lookup(port)),
            Assert.Throws<ArgumentOutOfRangeException>(() => WellKnownPorts.Lookup(port, TransportProtocols.Tcp)),
            Assert.Throws<ArgumentOutOfRangeException>(() => WellKnownPorts.Classify(port)),
        ];

        Assert.All(errors, error =>
        {
            Assert.Equal("port", error.ParamName);
            Assert.Equal(port, error.ActualValue);
            Assert.StartsWith("A port number is from 0 to 65535.", error.Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    [InlineData(int.MinValue)]
    public void TryLookup_takes_a_number_that_is_no_port(int port)
    {
        Assert.False(WellKnownPorts.TryLookup(port, out PortInfo info));
        Assert.Equal(default, info);
        Assert.False(WellKnownPorts.TryLookup(port, TransportProtocols.Tcp, out _));
    }

    [Fact]
    public void TryLookup_of_a_port_without_a_service_still_tells_what_is_known()
    {
        Assert.False(WellKnownPorts.TryLookup(65535, out PortInfo info));
        Assert.Equal(65535, info.Port);
    }

    [Fact]
    public void TryLookup_tells_whether_a_service_is_known()
    {
        Assert.True(WellKnownPorts.TryLookup(443, out PortInfo https));
        Assert.Equal("https", https.Name);
        Assert.True(WellKnownPorts.TryLookup(514, TransportProtocols.Udp, out PortInfo syslog));
        Assert.Equal("syslog", syslog.Name);
        Assert.False(WellKnownPorts.TryLookup(514, TransportProtocols.Dccp, out _));
        Assert.False(WellKnownPorts.TryLookup(1024, out _));

        Assert.True(WellKnownPorts.TryLookup(25565, out PortInfo minecraft));
        Assert.Equal((null, "minecraft"), (minecraft.Name, minecraft.CommonName));

        Assert.False(WellKnownPorts.TryLookup(60000, out PortInfo dynamic));
        Assert.Equal(60000, dynamic.Port);
        Assert.Equal(PortRange.Dynamic, dynamic.Range);
    }

    [Fact]
    public void The_registry_has_a_date() =>
        Assert.True(DateOnly.TryParseExact(WellKnownPorts.RegistryVersion, "yyyy-MM-dd", out _));
}
