namespace NetworkPorts.Tests;

public class BrowserBlockedTests
{
    /// <summary>The bad ports in the section "Port blocking" of the WHATWG Fetch Standard, as of June 2026.</summary>
    private static readonly int[] s_badPorts =
    [
        0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
        109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
        526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
        3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
    ];

    [Fact]
    public void Browsers_block_exactly_the_ports_on_the_list()
    {
        Assert.Equal(83, s_badPorts.Length);
        Assert.Equal(
            s_badPorts, Enumerable.Range(0, 65536).Where(port => WellKnownPorts.Lookup(port).IsBrowserBlocked));
    }

    [Fact]
    public void The_requested_transports_do_not_affect_blocking() => Assert.All(
        Enumerable.Range(0, 16), set =>
            Assert.True(WellKnownPorts.Lookup(6000, TransportText.Set(set)).IsBrowserBlocked));
}
