using System.Runtime.InteropServices;

namespace NetworkPorts.Tests;

public class ClassifyTests
{
    [Fact]
    public void Every_port_is_in_its_RFC_6335_range()
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
    public void Bulk_classification_equals_single_classification_for_every_length_and_alignment()
    {
        ushort[] ports = [.. Enumerable.Range(0, 400).Select(i => (ushort)(i * 40503))];
        PortRange[] expected = [.. ports.Select(WellKnownPorts.Classify)];
        for (int start = 0; start < 64; start++)
        {
            for (int length = 0; length <= 300; length++)
            {
                var ranges = new PortRange[length + 2];
                ranges.AsSpan().Fill((PortRange)99);
                WellKnownPorts.Classify(ports.AsSpan(start, length), ranges.AsSpan(1, length));

                Assert.Equal((PortRange)99, ranges[0]);
                Assert.Equal((PortRange)99, ranges[^1]);
                Assert.True(ranges.AsSpan(1, length).SequenceEqual(expected.AsSpan(start, length)));
            }
        }
    }

    [Fact]
    public void Bulk_classification_is_correct_for_every_port()
    {
        ushort[] ports = [.. Enumerable.Range(0, 65536).Select(port => (ushort)port)];
        var ranges = new PortRange[ports.Length];
        WellKnownPorts.Classify(ports, ranges);

        Assert.Equal(ports.Select(WellKnownPorts.Classify), ranges);
    }

    [Fact]
    public void A_destination_that_is_too_short_is_rejected_and_left_unchanged()
    {
        var ranges = new PortRange[2];
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => WellKnownPorts.Classify([80, 8080, 50000], ranges));

        Assert.Equal("ranges", error.ParamName);
        Assert.StartsWith(
            "The span must have at least 3 elements, one for each port; it has 2.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Equal([PortRange.System, PortRange.System], ranges);
    }

    [Fact]
    public void Overlapping_spans_are_correct_or_rejected()
    {
        const int Count = 2000;
        ushort[] ports = [.. Enumerable.Range(0, Count).Select(i => (ushort)(i * 40503))];
        PortRange[] expected = [.. ports.Select(WellKnownPorts.Classify)];
        var memory = new byte[5 * Count];
        int rejected = 0;
        for (int offset = -Count; offset <= 2 * Count; offset++)
        {
            Span<ushort> source = MemoryMarshal.Cast<byte, ushort>(memory.AsSpan(Count, 2 * Count));
            ports.CopyTo(source);
            Span<PortRange> ranges = MemoryMarshal.Cast<byte, PortRange>(memory.AsSpan(Count + offset, Count));
            if (TryClassify(source, ranges))
            {
                Assert.True(ranges.SequenceEqual(expected));
            }
            else
            {
                Assert.True(source.SequenceEqual(ports));
                rejected++;
            }
        }

        Assert.Equal((2 * Count) - 1, rejected);
    }

    private static bool TryClassify(ReadOnlySpan<ushort> ports, Span<PortRange> ranges)
    {
        try
        {
            WellKnownPorts.Classify(ports, ranges);
            return true;
        }
        catch (ArgumentException error)
        {
            Assert.Equal("ranges", error.ParamName);
            return false;
        }
    }

    [Fact]
    public void Extra_elements_of_the_destination_are_left_unchanged()
    {
        var ranges = new PortRange[] { (PortRange)99, (PortRange)99 };
        WellKnownPorts.Classify([50000], ranges);

        Assert.Equal([PortRange.Dynamic, (PortRange)99], ranges);
    }
}
