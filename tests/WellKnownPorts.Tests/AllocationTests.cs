namespace NetworkPorts.Tests;

public class AllocationTests
{
    private static readonly ushort[] s_ports = [.. Enumerable.Range(0, 65536).Select(port => (ushort)port)];

    [Fact]
    public void A_warmed_name_allocates_nothing() => AssertAllocatesNothing(static () =>
    {
        int length = 0;
        foreach (ushort port in s_ports)
        {
            length += WellKnownPorts.Lookup(port).Name?.Length ?? 0;
            length += WellKnownPorts.Lookup(port, TransportProtocols.Udp).Name?.Length ?? 0;
            length += WellKnownPorts.Lookup(port).CommonName?.Length ?? 0;
            length += WellKnownPorts.Lookup(port, TransportProtocols.Udp).CommonName?.Length ?? 0;
            length += (int)WellKnownPorts.Lookup(port).Category + (int)WellKnownPorts.Lookup(port).Traits;
            length += WellKnownPorts.Lookup(port).NameUtf8.Length;
            length += WellKnownPorts.Lookup(port).Description?.Length ?? 0;
        }

        return length;
    });

    [Fact]
    public void Finding_allocates_nothing() => AssertAllocatesNothing(static () =>
        WellKnownPorts.Find("HTTP").Count
        + WellKnownPorts.Find("x11".AsSpan()).Count
        + (WellKnownPorts.TryFind("postgresql", out ServiceRecord record) ? record.Port : 0)
        + WellKnownPorts.Find("no-such-thing").Count);

    [Fact]
    public void Enumerating_services_allocates_nothing() => AssertAllocatesNothing(static () =>
    {
        int sum = 0;
        foreach (ushort port in s_ports)
        {
            foreach (ServiceRecord service in WellKnownPorts.Lookup(port).Services)
            {
                sum += service.Name.Length + service.Description.Length + (service.Reference?.Length ?? 0);
                foreach (string alias in service.Aliases)
                    sum += alias.Length;
            }
        }

        return sum;
    });

    [Fact]
    public void Enumerating_the_ports_allocates_nothing() => AssertAllocatesNothing(static () =>
    {
        int sum = 0;
        foreach (KeyValuePair<ushort, PortInfo> pair in WellKnownPorts.Ports)
            sum += pair.Key;
        return sum;
    });

    [Fact]
    public void Bulk_classification_allocates_nothing()
    {
        var ranges = new PortRange[s_ports.Length];
        AssertAllocatesNothing(() =>
        {
            WellKnownPorts.Classify(s_ports, ranges);
            return (int)ranges[^1];
        });
    }

    /// <summary>Runs the work once to make its strings, then measures.</summary>
    private static void AssertAllocatesNothing(Func<int> work)
    {
        int first = work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int second = work();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(first, second);
        Assert.True(first > 0);
        Assert.Equal(0, allocated);
    }
}
