namespace NetworkPorts.Tests;

public class ClassifyTests
{
    [Fact]
    public void Every_port_lies_in_the_range_of_RFC_6335()
    {
        for (int port = 0; port <= ushort.MaxValue; port++)
        {
            PortRange expected = port switch
            {
                <= 1023 => PortRange.System,
                <= 49151 => PortRange.User,
                _ => PortRange.Dynamic,
            };
            Assert.Equal(expected, WellKnownPorts.Classify(port));
            Assert.Equal(expected, WellKnownPorts.Classify((ushort)port));
            Assert.Equal(expected, WellKnownPorts.Lookup(port).Range);
        }
    }

    [Fact]
    public void Bulk_classification_agrees_with_the_single_one_on_every_length_and_alignment()
    {
        ushort[] ports = [.. Enumerable.Range(0, 400).Select(i => (ushort)(i * 40503))];
        for (int start = 0; start < 64; start++)
        {
            for (int length = 0; length <= 300; length++)
            {
                var ranges = new PortRange[length + 2];
                ranges.AsSpan().Fill((PortRange)99);
                WellKnownPorts.Classify(ports.AsSpan(start, length), ranges.AsSpan(1, length));

                Assert.Equal((PortRange)99, ranges[0]);
                Assert.Equal((PortRange)99, ranges[^1]);
                for (int i = 0; i < length; i++)
                    Assert.Equal(WellKnownPorts.Classify(ports[start + i]), ranges[i + 1]);
            }
        }
    }

    [Fact]
    public void Bulk_classification_is_right_for_every_port()
    {
        ushort[] ports = [.. Enumerable.Range(0, 65536).Select(port => (ushort)port)];
        var ranges = new PortRange[ports.Length];
        WellKnownPorts.Classify(ports, ranges);

        Assert.Equal(ports.Select(WellKnownPorts.Classify), ranges);
    }

    [Fact]
    public void A_destination_that_is_too_short_is_refused_and_left_as_it_is()
    {
        var ranges = new PortRange[2];
        ArgumentException error = Assert.Throws<ArgumentException>(() => WellKnownPorts.Classify([80, 8080, 50000], ranges));

        Assert.Equal("ranges", error.ParamName);
        Assert.StartsWith("The destination holds 2 ranges, for 3 ports.", error.Message, StringComparison.Ordinal);
        Assert.Equal([PortRange.System, PortRange.System], ranges);
    }

    [Fact]
    public void A_destination_that_is_longer_keeps_its_rest()
    {
        var ranges = new PortRange[] { (PortRange)99, (PortRange)99 };
        WellKnownPorts.Classify([50000], ranges);

        Assert.Equal([PortRange.Dynamic, (PortRange)99], ranges);
    }
}
