namespace NetworkPorts.Tests;

/// <summary>The traits that a published list defines, against the list.</summary>
public class PortTraitsTests
{
    /// <summary>The bad ports of the WHATWG Fetch Standard, section "Port blocking", as of June 2026.</summary>
    private static readonly int[] s_badPorts =
    [
        0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
        109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
        526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
        3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
    ];

    /// <summary>
    /// The default ports of the services in CISA's alert TA14-017A, as of 27 February 2018. Quake, Steam, BitTorrent and Kad
    /// have customary ports.
    /// </summary>
    private static readonly int[] s_amplifiers =
        [17, 19, 53, 69, 111, 123, 137, 161, 389, 520, 1900, 4672, 5353, 6881, 11211, 26000, 27015, 27960];

    [Fact]
    public void Browsers_refuse_the_whole_list_and_nothing_else()
    {
        Assert.Equal(83, s_badPorts.Length);
        Assert.Equal(s_badPorts, PortsWith(PortTraits.BrowserBlocked, TransportProtocols.All));
        Assert.Equal(s_badPorts, PortsWith(PortTraits.BrowserBlocked, TransportProtocols.Tcp));
    }

    [Fact]
    public void The_services_of_the_alert_amplify_over_UDP_alone()
    {
        Assert.Equal(s_amplifiers, PortsWith(PortTraits.Amplification, TransportProtocols.All));
        Assert.Equal(s_amplifiers, PortsWith(PortTraits.Amplification, TransportProtocols.Udp));
        Assert.Empty(PortsWith(PortTraits.Amplification, TransportProtocols.Tcp));
    }

    [Theory]
    [InlineData(80, PortTraits.Cleartext)]
    [InlineData(443, PortTraits.ImplicitTls)]
    [InlineData(993, PortTraits.ImplicitTls | PortTraits.BrowserBlocked)]
    [InlineData(23, PortTraits.Cleartext | PortTraits.BrowserBlocked)]
    [InlineData(5554, PortTraits.Malware)]
    [InlineData(31337, PortTraits.Malware)]
    [InlineData(5432, PortTraits.None)]
    [InlineData(63, PortTraits.None)]
    public void A_port_has_the_traits_of_its_uses(int port, PortTraits traits) =>
        Assert.Equal(traits, WellKnownPorts.Lookup(port).Traits);

    [Fact]
    public void Malware_is_both_a_category_and_a_trait() => Assert.All(
        WellKnownPorts.Ports.Values.SelectMany(port => port.Services),
        service => Assert.Equal(service.Category == PortCategory.Malware, service.Traits.HasFlag(PortTraits.Malware)));

    private static IEnumerable<int> PortsWith(PortTraits trait, TransportProtocols transports) =>
        Enumerable.Range(0, 65536).Where(port => WellKnownPorts.Lookup(port, transports).Traits.HasFlag(trait));
}
