namespace NetworkPorts.Tests;

/// <summary>Tests the traits, and compares one of them with the published list that defines it.</summary>
public class PortTraitsTests
{
    /// <summary>
    /// The default ports of the services in CISA's alert TA14-017A, as of 27 February 2018. The ports of Quake, Steam,
    /// BitTorrent and Kad are conventions.
    /// </summary>
    private static readonly int[] s_amplifiers =
        [17, 19, 53, 69, 111, 123, 137, 161, 389, 520, 1900, 4672, 5353, 6881, 11211, 26000, 27015, 27960];

    [Fact]
    public void The_services_in_the_CISA_alert_have_the_amplification_trait_over_UDP_only()
    {
        ServiceRecord[] amplifiers = [.. WellKnownPorts.Ports.Values.SelectMany(port => port.Services)
            .Where(service => service.Traits.HasFlag(PortTraits.Amplification))];

        Assert.Subset(
            amplifiers.Select(service => (int)service.Port).ToHashSet(), s_amplifiers.ToHashSet());
        Assert.All(amplifiers, service => Assert.Equal(TransportProtocols.Udp, service.Transports));
    }

    [Fact]
    public void A_requested_transport_selects_the_traits()
    {
        Assert.Equal(PortTraits.Cleartext, WellKnownPorts.Lookup(53, TransportProtocols.Tcp).Traits);
        Assert.Equal(
            PortTraits.Cleartext | PortTraits.Amplification, WellKnownPorts.Lookup(53, TransportProtocols.Udp).Traits);
        Assert.Equal(PortTraits.None, WellKnownPorts.Lookup(53, TransportProtocols.Sctp).Traits);
    }

    [Theory]
    [InlineData(80, PortTraits.Cleartext)]
    [InlineData(443, PortTraits.ImplicitTls)]
    [InlineData(993, PortTraits.ImplicitTls)]
    [InlineData(23, PortTraits.Cleartext)]
    [InlineData(53, PortTraits.Cleartext | PortTraits.Amplification)]
    [InlineData(5555, PortTraits.Cleartext)] // adb comes before SoftEther, which is TLS
    [InlineData(5001, PortTraits.ImplicitTls)] // Synology's HTTPS comes before a cleartext use
    [InlineData(4444, PortTraits.Cleartext)] // Selenium comes before a worm
    [InlineData(12345, PortTraits.Cleartext)] // Grafana Alloy comes before NetBus
    [InlineData(5554, PortTraits.Cleartext)] // the Android emulator comes before a worm
    [InlineData(31337, PortTraits.Malware)]
    [InlineData(5432, PortTraits.Cleartext)]
    [InlineData(22, PortTraits.None)]
    [InlineData(63, PortTraits.None)]
    [InlineData(0, PortTraits.None)]
    public void A_port_has_the_traits_of_the_service_that_names_it(int port, PortTraits traits) =>
        Assert.Equal(traits, WellKnownPorts.Lookup(port).Traits);

    [Fact]
    public void Malware_is_both_a_category_and_a_trait() => Assert.All(
        WellKnownPorts.Ports.Values.SelectMany(port => port.Services),
        service => Assert.Equal(service.Category == PortCategory.Malware, service.Traits.HasFlag(PortTraits.Malware)));
}
