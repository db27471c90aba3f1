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
    [InlineData(7301, "swx")]
    [InlineData(8080, "http-alt")]
    public void The_registered_name_is_the_one_that_was_registered_first(int port, string name) =>
        Assert.Equal(name, WellKnownPorts.Lookup(port).RegisteredName);

    [Theory]
    [InlineData(0, PortStatus.Reserved, PortRange.System)]
    [InlineData(4, PortStatus.Unassigned, PortRange.System)]
    [InlineData(1024, PortStatus.Reserved, PortRange.User)]
    [InlineData(49151, PortStatus.Reserved, PortRange.User)]
    [InlineData(62000, PortStatus.Unassigned, PortRange.Dynamic)]
    [InlineData(65535, PortStatus.Unassigned, PortRange.Dynamic)]
    public void A_port_without_a_service_still_has_a_status_and_a_range(int port, PortStatus status, PortRange range)
    {
        PortInfo info = WellKnownPorts.Lookup(port);

        Assert.Equal(port, info.Port);
        Assert.Equal(status, info.Status);
        Assert.Equal(range, info.Range);
        Assert.Equal(TransportProtocols.None, info.Transports);
        Assert.False(info.HasService);
        Assert.Null(info.Name);
        Assert.True(info.GetNameUtf8().IsEmpty);
        Assert.Null(info.Description);
        Assert.Null(info.RegisteredName);
        Assert.Null(info.RegisteredDescription);
        Assert.Equal((PortCategory.Unknown, PortTraits.None), (info.Category, info.Traits));
        Assert.Empty(info.Services);
    }

    [Fact]
    public void A_port_has_its_common_use_and_its_registered_service()
    {
        PortInfo https = WellKnownPorts.Lookup(443);

        Assert.Equal("https", https.Name);
        Assert.Equal("https"u8, https.GetNameUtf8());
        Assert.Equal("HTTPS, HTTP over TLS", https.Description);
        Assert.Equal("https", https.RegisteredName);
        Assert.Equal("http protocol over TLS/SSL", https.RegisteredDescription);
        Assert.Equal(PortRange.System, https.Range);
        Assert.Equal(PortStatus.Assigned, https.Status);
        Assert.Equal(TransportProtocols.Tcp | TransportProtocols.Udp | TransportProtocols.Sctp, https.Transports);
        Assert.Equal(TransportProtocols.All, https.RequestedTransports);
    }

    [Fact]
    public void Requested_transports_select_records_and_do_not_mask_their_transports()
    {
        PortInfo overTcp = WellKnownPorts.Lookup(443, TransportProtocols.Tcp);

        Assert.Equal(TransportProtocols.Tcp, overTcp.RequestedTransports);
        Assert.Equal(TransportProtocols.Tcp | TransportProtocols.Udp, overTcp.Transports);
        Assert.Equal(TransportProtocols.Sctp, WellKnownPorts.Lookup(443, TransportProtocols.Sctp).Transports);
        Assert.Equal(TransportProtocols.None, WellKnownPorts.Lookup(443, TransportProtocols.Dccp).Transports);
    }

    [Fact]
    public void A_port_can_have_a_different_service_for_each_transport()
    {
        Assert.Equal("rsh", WellKnownPorts.Lookup(514, TransportProtocols.Tcp).Name);
        Assert.Equal("shell", WellKnownPorts.Lookup(514, TransportProtocols.Tcp).RegisteredName);
        Assert.Equal("syslog", WellKnownPorts.Lookup(514, TransportProtocols.Udp).Name);
        Assert.Equal(
            "syslog", WellKnownPorts.Lookup(514, TransportProtocols.Udp | TransportProtocols.Sctp).RegisteredName);
        Assert.Null(WellKnownPorts.Lookup(514, TransportProtocols.Sctp).Name);
        Assert.Equal("x11", WellKnownPorts.Lookup(6003, TransportProtocols.Tcp).Name);
    }

    [Fact]
    public void Every_property_describes_the_requested_transport()
    {
        PortInfo overUdp = WellKnownPorts.Lookup(465, TransportProtocols.Udp);

        Assert.Equal("igmpv3lite", overUdp.Name);
        Assert.Equal("igmpv3lite"u8, overUdp.GetNameUtf8());
        Assert.Equal("IGMP over UDP for SSM", overUdp.Description);
        Assert.Equal(("igmpv3lite", "IGMP over UDP for SSM"), (overUdp.RegisteredName, overUdp.RegisteredDescription));
        Assert.Equal(TransportProtocols.Udp, overUdp.Transports);
        Assert.Equal(PortCategory.Unknown, overUdp.Category);
        PortInfo overTcp = WellKnownPorts.Lookup(465, TransportProtocols.Tcp);
        Assert.Equal(("submissions", "urd"), (overTcp.Name, overTcp.RegisteredName));
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
    public void A_record_without_a_transport_matches_every_transport(TransportProtocols transport)
    {
        PortInfo swx = WellKnownPorts.Lookup(7301, transport);

        Assert.Equal("swx", swx.Name);
        Assert.Equal(TransportProtocols.None, swx.Transports);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(7301)]
    [InlineData(1024)]
    public void An_empty_set_of_transports_matches_no_record(int port)
    {
        PortInfo info = WellKnownPorts.Lookup(port, TransportProtocols.None);

        Assert.Equal(PortStatus.Unassigned, info.Status);
        Assert.Equal((false, null, null), (info.HasService, info.Name, info.RegisteredName));
        Assert.Empty(info.Services);
    }

    [Fact]
    public void Undefined_transports_are_rejected_by_every_member()
    {
        for (int bits = 0; bits < 256; bits++)
        {
            var transport = (TransportProtocols)bits;
            bool isDefined = (transport & ~TransportProtocols.All) == 0;
            Assert.Equal(isDefined, WellKnownPorts.TryLookup(80, transport, out PortInfo info));
            if (isDefined)
                continue;

            Assert.Equal(default, info);
            ArgumentOutOfRangeException[] errors =
            [
                Assert.Throws<ArgumentOutOfRangeException>(() => WellKnownPorts.Lookup(80, transport)),
                Assert.Throws<ArgumentOutOfRangeException>(() => WellKnownPorts.Lookup((ushort)80, transport)),
            ];
            Assert.All(errors, error =>
            {
                Assert.Equal(("transport", transport), (error.ParamName, error.ActualValue));
                Assert.StartsWith(
                    "The transport protocols must be a combination of Tcp, Udp, Sctp and Dccp",
                    error.Message,
                    StringComparison.Ordinal);
            });
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_number_that_is_not_a_port_is_rejected(int port)
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
            Assert.StartsWith("The port must be between 0 and 65535.", error.Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void TryLookup_returns_false_for_a_number_that_is_not_a_port(int port)
    {
        Assert.False(WellKnownPorts.TryLookup(port, out PortInfo info));
        Assert.Equal(default, info);
        Assert.False(WellKnownPorts.TryLookup(port, TransportProtocols.Tcp, out info));
        Assert.Equal(default, info);
    }

    [Fact]
    public void TryLookup_returns_what_Lookup_returns_for_every_port()
    {
        for (int port = 0; port <= ushort.MaxValue; port++)
        {
            Assert.True(WellKnownPorts.TryLookup(port, out PortInfo info));
            Assert.Equal(WellKnownPorts.Lookup(port), info);
        }
    }

    [Theory]
    [InlineData(443, TransportProtocols.All, true)]
    [InlineData(514, TransportProtocols.Udp, true)]
    [InlineData(514, TransportProtocols.Dccp, false)]
    [InlineData(25565, TransportProtocols.Tcp, true)] // only a common use
    [InlineData(63, TransportProtocols.Tcp, true)] // only a registered service
    [InlineData(1024, TransportProtocols.All, false)]
    [InlineData(62000, TransportProtocols.All, false)]
    [InlineData(0, TransportProtocols.All, false)]
    public void HasService_is_true_if_any_layer_has_a_service(
        int port, TransportProtocols transport, bool hasService) =>
        Assert.Equal(hasService, WellKnownPorts.Lookup(port, transport).HasService);

    [Fact]
    public void RegistryVersion_is_a_date() =>
        Assert.True(DateOnly.TryParseExact(WellKnownPorts.RegistryVersion, "yyyy-MM-dd", out _));
}
