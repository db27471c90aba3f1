namespace NetworkPorts.Tests;

public class EphemeralPortRangeTests
{
    public static TheoryData<EphemeralPortRange, int, int> Defaults() => new()
    {
        { EphemeralPortRange.Iana, 49152, 65535 },
        { EphemeralPortRange.Linux, 32768, 60999 },
        { EphemeralPortRange.Windows, 49152, 65535 },
        { EphemeralPortRange.WindowsBeforeVista, 1025, 5000 },
        { EphemeralPortRange.MacOS, 49152, 65535 },
        { EphemeralPortRange.FreeBsd, 49152, 65535 },
        { EphemeralPortRange.TraditionalBsd, 1024, 4999 },
        { EphemeralPortRange.Unprivileged, 1024, 65535 },
        { default, 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Defaults))]
    public void A_range_contains_exactly_the_ports_from_its_first_to_its_last(
        EphemeralPortRange range, int first, int last)
    {
        Assert.Equal((first, last), (range.First, range.Last));
        Assert.All(
            Enumerable.Range(-10, 65560),
            port => Assert.Equal(first <= port && port <= last, range.Contains(port)));
        Assert.False(range.Contains(int.MaxValue));
        Assert.False(range.Contains(int.MinValue));
    }

    [Fact]
    public void The_IANA_range_contains_exactly_the_dynamic_ports() => Assert.All(
        Enumerable.Range(0, 65536),
        port => Assert.Equal(
            WellKnownPorts.Classify(port) == PortRange.Dynamic, EphemeralPortRange.Iana.Contains(port)));

    [Theory]
    [InlineData(-1, 5, "first", -1, "The port must be between 0 and 65535.")]
    [InlineData(65536, 65536, "first", 65536, "The port must be between 0 and 65535.")]
    [InlineData(5, 65536, "last", 65536, "The port must be between 0 and 65535.")]
    [InlineData(5, 4, "last", 4, "The last port must be at least the first port, 5.")]
    public void An_invalid_range_is_rejected(int first, int last, string parameter, int value, string message)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
            () => new EphemeralPortRange(first, last));

        Assert.Equal((parameter, value), (error.ParamName, error.ActualValue));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_range_of_ports_can_be_created()
    {
        Assert.Equal(EphemeralPortRange.Linux, new EphemeralPortRange(32768, 60999));
        Assert.Equal("0-65535", new EphemeralPortRange(0, 65535).ToString());
        Assert.Equal("7-7", new EphemeralPortRange(7, 7).ToString());
    }

    [Fact]
    public void A_range_is_formatted_as_its_first_and_last_port() =>
        Assert.Equal("32768-60999", EphemeralPortRange.Linux.ToString());

    [Fact]
    public void Ranges_with_the_same_first_and_last_port_are_equal()
    {
        Assert.Equal(EphemeralPortRange.Iana, EphemeralPortRange.Windows);
        Assert.NotEqual(EphemeralPortRange.Iana, EphemeralPortRange.Linux);
    }

    [Fact]
    public void The_setting_of_the_running_system_is_read_if_it_exists()
    {
        const string Setting = "/proc/sys/net/ipv4/ip_local_port_range";
        bool isRead = EphemeralPortRange.TryReadSystem(out EphemeralPortRange range);

        Assert.Equal(File.Exists(Setting), isRead);
        Assert.Equal(
            isRead ? File.ReadAllText(Setting).Split() is [var first, var last, ..] ? $"{first}-{last}" : null : "0-0",
            range.ToString());
    }
}
