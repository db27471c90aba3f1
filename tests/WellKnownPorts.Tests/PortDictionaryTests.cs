using System.Collections;

namespace NetworkPorts.Tests;

public class PortDictionaryTests
{
    private static readonly PortDictionary s_ports = WellKnownPorts.Ports;

    [Fact]
    public void It_holds_each_port_with_a_record_a_reservation_or_a_common_use_in_ascending_order()
    {
        PortInfo[] expected = [.. Enumerable.Range(0, 65536)
            .Select(WellKnownPorts.Lookup)
            .Where(port => port.Status != PortStatus.Unassigned || port.CommonName is not null)];

        Assert.Equal(expected, s_ports.Values);
        Assert.Equal(expected.Select(port => port.Port), s_ports.Keys);
        Assert.Equal(expected, s_ports.Select(pair => pair.Value));
        Assert.Equal(expected.Length, s_ports.Count);
    }

    [Fact]
    public void It_is_looked_up_by_port()
    {
        Assert.Equal("https", s_ports[443].Name);
        Assert.True(s_ports.ContainsKey(1024));
        Assert.True(s_ports.TryGetValue(1024, out PortInfo reserved));
        Assert.Equal(1024, reserved.Port);
        Assert.False(s_ports.ContainsKey(4));
        Assert.False(s_ports.TryGetValue(4, out PortInfo none));
        Assert.Equal(default, none);
        Assert.Contains("Port 4 ", Assert.Throws<KeyNotFoundException>(() => s_ports[4]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enumerator_stays_at_the_end_and_can_start_again()
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
