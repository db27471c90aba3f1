namespace NetworkPorts.Tests;

public class PortInfoTests
{
    [Fact]
    public void The_default_value_is_port_0() => Assert.Equal(WellKnownPorts.Lookup(0), default);

    [Fact]
    public void Ports_with_the_same_number_and_requested_transports_are_equal()
    {
        Assert.Equal(WellKnownPorts.Lookup(80), WellKnownPorts.Lookup((ushort)80));
        Assert.Equal(WellKnownPorts.Lookup(80), WellKnownPorts.Lookup(80, TransportProtocols.All));
        Assert.Equal(
            WellKnownPorts.Lookup(80).GetHashCode(),
            WellKnownPorts.Lookup(80, TransportProtocols.All).GetHashCode());
        Assert.NotEqual(WellKnownPorts.Lookup(80), WellKnownPorts.Lookup(80, TransportProtocols.Tcp));
        Assert.NotEqual(WellKnownPorts.Lookup(50000), WellKnownPorts.Lookup(50001));
        Assert.True(WellKnownPorts.Lookup(80) != WellKnownPorts.Lookup(81));
    }

    [Fact]
    public void All_threads_get_the_same_string_for_a_name()
    {
        var names = new string?[16];
        Parallel.For(0, names.Length, i =>
        {
            TransportProtocols transports = i < 8 ? TransportProtocols.All : TransportProtocols.Tcp;
            names[i] = WellKnownPorts.Lookup(6000 + (i % 4), transports).Name;
        });

        Assert.All(names, name => Assert.Same(names[0], name));
    }

    [Fact]
    public void Equality_includes_the_requested_transports()
    {
        PortInfo[] sets = [.. Enumerable.Range(0, 16).Select(set => WellKnownPorts.Lookup(80, TransportText.Set(set)))];

        Assert.Equal(16, sets.Distinct().Count());
        Assert.All(Enumerable.Range(0, 16), set => Assert.Equal(TransportText.Set(set), sets[set].RequestedTransports));
    }

    [Fact]
    public void Ports_are_ordered_by_number_and_then_by_requested_transports()
    {
        PortInfo[] ordered =
        [
            .. from port in (int[])[0, 1, 79, 80, 81, 65535]
               from set in Enumerable.Range(0, 16)
               orderby port, TransportText.Set(set)
               select WellKnownPorts.Lookup(port, TransportText.Set(set)),
        ];
        PortInfo[] shuffled = [.. ordered];
        new Random(6335).Shuffle(shuffled);

        Assert.Equal(ordered, shuffled.Order());
        for (int i = 0; i < ordered.Length; i++)
        {
            for (int j = 0; j < ordered.Length; j++)
            {
                (PortInfo a, PortInfo b) = (ordered[i], ordered[j]);
                Assert.Equal(i.CompareTo(j), Math.Sign(a.CompareTo(b)));
                Assert.Equal((i < j, i <= j, i > j, i >= j), (a < b, a <= b, a > b, a >= b));
                Assert.Equal(a.CompareTo(b), ((IComparable)a).CompareTo(b));
            }
        }
    }

    [Fact]
    public void CompareTo_accepts_null_and_rejects_other_types()
    {
        IComparable port = WellKnownPorts.Lookup(80);

        Assert.Equal(1, port.CompareTo(null));
        Assert.Equal("obj", Assert.Throws<ArgumentException>(() => port.CompareTo(80)).ParamName);
    }
}
