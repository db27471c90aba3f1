namespace NetworkPorts.Tests;

public class ClassifyFlowTests
{
    private const TransportProtocols Tcp = TransportProtocols.Tcp;
    private const TransportProtocols Udp = TransportProtocols.Udp;

    // One port for each weight: what is known of it, and where it lies.
    private static readonly int[] s_byWeight = [60000, 35356, 4364, 50000, 1059, 701, 8080, 443];

    [Theory]
    [InlineData(51234, 443, Tcp, 443, FlowSide.Destination, PortMatch.CommonUse)] // a browser
    [InlineData(443, 51234, Tcp, 443, FlowSide.Source, PortMatch.CommonUse)] // the answer
    [InlineData(20, 51234, Tcp, 20, FlowSide.Source, PortMatch.CommonUse)] // an active FTP transfer
    [InlineData(49152, 8080, Tcp, 8080, FlowSide.Destination, PortMatch.CommonUse)]
    [InlineData(44900, 25565, Tcp, 25565, FlowSide.Destination, PortMatch.CommonUse)] // only the common uses know it
    [InlineData(34584, 50000, Tcp, 50000, FlowSide.Destination, PortMatch.CommonUse)] // among the ephemeral ports
    [InlineData(35356, 443, Tcp, 443, FlowSide.Destination, PortMatch.CommonUse)] // a client's port that happens to be registered
    [InlineData(51234, 1059, Tcp, 1059, FlowSide.Destination, PortMatch.Registered)]
    [InlineData(51234, 35356, Tcp, 35356, FlowSide.Destination, PortMatch.Registered)]
    [InlineData(701, 2049, Tcp, 2049, FlowSide.Destination, PortMatch.Contested)] // an NFS client on a privileged port
    [InlineData(22, 443, Tcp, 22, FlowSide.Source, PortMatch.Contested)]
    [InlineData(1059, 8080, Tcp, 8080, FlowSide.Destination, PortMatch.Contested)]
    [InlineData(51234, 4364, Tcp, 4364, FlowSide.Destination, PortMatch.Range)] // a server on a port of its own
    [InlineData(4364, 35356, Tcp, 4364, FlowSide.Source, PortMatch.Range)]
    [InlineData(65535, 443, Tcp, 443, FlowSide.Destination, PortMatch.CommonUse)]
    [InlineData(443, 65535, Tcp, 443, FlowSide.Source, PortMatch.CommonUse)]
    [InlineData(51234, 514, Udp, 514, FlowSide.Destination, PortMatch.CommonUse)]
    [InlineData(123, 123, Udp, 123, FlowSide.Unknown, PortMatch.CommonUse)]
    [InlineData(500, 500, Udp, 500, FlowSide.Unknown, PortMatch.CommonUse)]
    [InlineData(701, 701, Tcp, 701, FlowSide.Unknown, PortMatch.Registered)]
    [InlineData(4364, 4364, Tcp, 4364, FlowSide.Unknown, PortMatch.None)]
    [InlineData(60001, 60000, Tcp, 60000, FlowSide.Unknown, PortMatch.None)]
    public void A_flow_is_named_by_the_likelier_of_its_ports(
        int source, int destination, TransportProtocols transport, int port, FlowSide side, PortMatch match)
    {
        FlowClassification flow = WellKnownPorts.ClassifyFlow(source, destination, transport);

        Assert.Equal((WellKnownPorts.Lookup(port, transport), side, match), (flow.Service, flow.Side, flow.Match));
        Assert.Equal(flow, WellKnownPorts.ClassifyFlow((ushort)source, (ushort)destination, transport));
        Assert.Equal(flow.Service.ToString(), flow.ToString());
    }

    [Fact]
    public void What_is_known_and_where_it_lies_decide_in_the_documented_order()
    {
        for (int light = 0; light < s_byWeight.Length; light++)
        {
            for (int heavy = light + 1; heavy < s_byWeight.Length; heavy++)
            {
                FlowClassification flow = WellKnownPorts.ClassifyFlow(s_byWeight[light], s_byWeight[heavy], Tcp);

                Assert.Equal((s_byWeight[heavy], FlowSide.Destination), (flow.Service.Port, flow.Side));
            }
        }
    }

    [Fact]
    public void A_transport_that_a_service_does_not_have_does_not_count()
    {
        Assert.Equal(PortMatch.CommonUse, WellKnownPorts.ClassifyFlow(51234, 25565, Tcp).Match);
        Assert.Equal(PortMatch.Range, WellKnownPorts.ClassifyFlow(51234, 443, TransportProtocols.Dccp).Match);
        Assert.Equal(PortMatch.Range, WellKnownPorts.ClassifyFlow(51234, 443, TransportProtocols.None).Match);
        Assert.Equal(
            WellKnownPorts.ClassifyFlow(51234, 443, Tcp),
            WellKnownPorts.ClassifyFlow(51234, 443, Tcp | (TransportProtocols)0x40));
    }

    [Fact]
    public void Every_port_against_each_kind_of_port_is_what_the_table_says()
    {
        foreach (TransportProtocols transport in (TransportProtocols[])[Tcp, Udp, TransportProtocols.All])
        {
            int[] weights = [.. Enumerable.Range(0, 65536).Select(port => Weight(port, transport))];
            for (int port = 0; port <= ushort.MaxValue; port++)
            {
                foreach (int other in s_byWeight)
                {
                    FlowClassification flow = WellKnownPorts.ClassifyFlow(port, other, transport);
                    int expected = weights[port] == weights[other] ? Math.Min(port, other)
                        : weights[port] > weights[other] ? port
                        : other;

                    if (flow.Service != WellKnownPorts.Lookup(expected, transport))
                        Assert.Fail($"{port} and {other}: {flow.Service}");
                }
            }
        }
    }

    [FsCheck.Xunit.Property(MaxTest = 5_000)]
    public bool Swapping_the_ports_swaps_the_side_and_keeps_the_rest(ushort source, ushort destination, byte transports)
    {
        FlowClassification flow = WellKnownPorts.ClassifyFlow(source, destination, (TransportProtocols)transports);
        FlowClassification swapped = WellKnownPorts.ClassifyFlow(destination, source, (TransportProtocols)transports);

        FlowSide expected = flow.Side switch
        {
            FlowSide.Source => FlowSide.Destination,
            FlowSide.Destination => FlowSide.Source,
            _ => FlowSide.Unknown,
        };
        return (swapped.Service, swapped.Side, swapped.Match) == (flow.Service, expected, flow.Match);
    }

    [Theory]
    [InlineData(-1, 443, "source")]
    [InlineData(65536, 443, "source")]
    [InlineData(443, -1, "destination")]
    [InlineData(443, int.MaxValue, "destination")]
    public void A_number_that_is_no_port_is_refused_by_name(int source, int destination, string parameter)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
            () => WellKnownPorts.ClassifyFlow(source, destination, Tcp));

        Assert.Equal(parameter, error.ParamName);
        Assert.StartsWith("A port number is from 0 to 65535.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_flows_are_classified_as_each_would_be()
    {
        var random = new Random(6335);
        ushort[] sources = [.. Enumerable.Range(0, 10_000).Select(_ => (ushort)random.Next(65536))];
        ushort[] destinations = [.. Enumerable.Range(0, 10_000).Select(_ => (ushort)random.Next(2048))];
        TransportProtocols[] transports = [.. Enumerable.Range(0, 10_000).Select(_ => (TransportProtocols)random.Next(16))];
        var flows = new FlowClassification[10_001];
        WellKnownPorts.ClassifyFlows(sources, destinations, transports, flows);

        Assert.All(Enumerable.Range(0, 10_000), i =>
            Assert.Equal(WellKnownPorts.ClassifyFlow(sources[i], destinations[i], transports[i]), flows[i]));
        Assert.Equal(default, flows[^1]);
    }

    [Fact]
    public void A_destination_of_just_the_right_length_is_enough()
    {
        var flows = new FlowClassification[1];
        WellKnownPorts.ClassifyFlows([51234], [443], [Tcp], flows);

        Assert.Equal(WellKnownPorts.ClassifyFlow(51234, 443, Tcp), flows[0]);
    }

    [Theory]
    [InlineData(3, 2, 3, 3, "destinations", "There are 2 destinations for 3 sources.")]
    [InlineData(3, 3, 4, 3, "transports", "There are 4 transports for 3 sources.")]
    [InlineData(3, 3, 3, 2, "flows", "The destination holds 2 flows, for 3 sources.")]
    public void Spans_that_do_not_fit_are_refused(int sources, int destinations, int transports, int flows, string parameter, string message)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => WellKnownPorts.ClassifyFlows(
            new ushort[sources], new ushort[destinations], new TransportProtocols[transports], new FlowClassification[flows]));

        Assert.Equal(parameter, error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    /// <summary>The weight of a port by the documented table, from what the library says of the port alone.</summary>
    private static int Weight(int port, TransportProtocols transport)
    {
        ServiceRecord[] services = [.. WellKnownPorts.Lookup(port, transport).Services];
        bool isUsed = services.Any(service => service.Source == ServiceSource.CommonUse);
        return (isUsed, services.Length > 0, port) switch
        {
            (true, _, <= 1023) => 7,
            (true, _, <= 32767) => 6,
            (false, true, <= 1023) => 5,
            (false, true, <= 32767) => 4,
            (true, _, _) => 3,
            (false, false, <= 32767) => 2,
            (false, true, _) => 1,
            _ => 0,
        };
    }
}
