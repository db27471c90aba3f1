namespace NetworkPorts.Tests;

public class AllocationTests
{
    private static readonly ushort[] s_ports = [.. Enumerable.Range(0, 65536).Select(port => (ushort)port)];

    [Fact]
    public void Reading_a_port_again_allocates_nothing() => AssertAllocatesNothing(static () =>
    {
        int length = 0;
        foreach (ushort port in s_ports)
        {
            length += WellKnownPorts.Lookup(port).Name?.Length ?? 0;
            length += WellKnownPorts.Lookup(port, TransportProtocols.Udp).Name?.Length ?? 0;
            length += WellKnownPorts.Lookup(port).RegisteredName?.Length ?? 0;
            length += WellKnownPorts.Lookup(port, TransportProtocols.Udp).RegisteredName?.Length ?? 0;
            length += (int)WellKnownPorts.Lookup(port).Category + (int)WellKnownPorts.Lookup(port).Traits;
            length += WellKnownPorts.Lookup(port).GetNameUtf8().Length;
            length += WellKnownPorts.Lookup(port).Description?.Length ?? 0;
        }

        return length;
    });

    [Fact]
    public void Finding_services_by_name_allocates_nothing() => AssertAllocatesNothing(static () =>
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
    public void Formatting_and_parsing_spans_allocates_nothing() => AssertAllocatesNothing(static () =>
    {
        int sum = 0;
        Span<char> characters = stackalloc char[64];
        Span<byte> bytes = stackalloc byte[64];
        foreach (ushort port in s_ports)
        {
            PortInfo info = WellKnownPorts.Lookup(port, TransportProtocols.Udp);
            foreach (string format in (ReadOnlySpan<string>)["G", "N", "R"])
            {
                sum += info.TryFormat(characters, out int length, format) ? length : 0;
                sum += info.TryFormat(bytes, out length, format) ? length : 0;
            }

            sum += PortInfo.TryParse(characters[..3], out PortInfo parsed) ? parsed.Port : 0;
            sum += PortInfo.TryParse("syslog/udp"u8, null, out parsed) ? parsed.Port : 0;
            FlowClassification flow = WellKnownPorts.ClassifyFlow(port, 443, TransportProtocols.Tcp);
            sum += flow.TryFormat(characters, out int flowLength) ? flowLength : 0;
            sum += flow.Service.Services[0].TryFormat(bytes, out flowLength) ? flowLength : 0;
        }

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

    /// <summary>Runs the work once so that its strings are created, then measures a second run.</summary>
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
