using System.Collections;

namespace NetworkPorts.Tests;

public class PortDictionaryTests
{
    private static readonly PortDictionary s_ports = WellKnownPorts.Ports;

    [Fact]
    public void It_contains_all_known_ports_in_ascending_order()
    {
        PortInfo[] expected = [.. Enumerable.Range(0, 65536)
            .Select(WellKnownPorts.Lookup)
            .Where(port => port.Status != PortStatus.Unassigned || port.HasService)];

        Assert.Equal(expected, s_ports.Values);
        Assert.Equal(expected.Select(port => port.Port), s_ports.Keys);
        Assert.Equal(expected, s_ports.Select(pair => pair.Value));
        Assert.Equal(expected.Length, s_ports.Count);
    }

    [Fact]
    public void A_port_is_looked_up_by_its_number()
    {
        Assert.Equal(WellKnownPorts.Lookup(443), s_ports[443]);
        Assert.True(s_ports.ContainsKey(1024));
        Assert.True(s_ports.TryGetValue(1024, out PortInfo reserved));
        Assert.Equal(1024, reserved.Port);
        Assert.False(s_ports.ContainsKey(4));
        Assert.False(s_ports.TryGetValue(4, out PortInfo none));
        Assert.Equal(default, none);
        KeyNotFoundException error = Assert.Throws<KeyNotFoundException>(() => s_ports[4]);
        Assert.Contains("Port 4 ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Current_is_the_default_value_before_the_first_and_after_the_last_port()
    {
        PortDictionary.Enumerator ports = s_ports.GetEnumerator();
        Assert.Equal(default, ports.Current);
        Assert.Throws<InvalidOperationException>(() => ((IEnumerator)s_ports.GetEnumerator()).Current);
        Assert.True(ports.MoveNext());
        Assert.Equal(new(0, WellKnownPorts.Lookup(0)), ports.Current);
        Assert.NotNull(((IEnumerator)ports).Current);
        while (ports.MoveNext())
        {
        }

        Assert.Equal(default, ports.Current);
        Assert.Throws<InvalidOperationException>(() => ((IEnumerator)ports).Current);
        ports.Reset();
        Assert.Equal(default, ports.Current);
    }

    [Fact]
    public void A_default_enumerator_enumerates_nothing()
    {
        PortDictionary.Enumerator ports = default;

        Assert.False(ports.MoveNext());
        ports.Reset();
        Assert.False(ports.MoveNext());
        Assert.Equal(default, ports.Current);
        ports.Dispose();
    }

    [Fact]
    public void An_enumerator_stays_at_the_end_until_it_is_reset()
    {
        IEnumerator ports = ((IEnumerable)s_ports).GetEnumerator();
        Assert.True(ports.MoveNext());
        object? first = ports.Current;
        while (ports.MoveNext())
        {
        }

        Assert.False(ports.MoveNext());
        ports.Reset();
        Assert.True(ports.MoveNext());
        Assert.Equal(first, ports.Current);
    }
}
