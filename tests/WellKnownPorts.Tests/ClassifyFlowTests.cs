namespace NetworkPorts.Tests;

public class ClassifyFlowTests
{
    private const TransportProtocols Tcp = TransportProtocols.Tcp;
    private const TransportProtocols Udp = TransportProtocols.Udp;

    private static readonly EphemeralPortRange s_defaultClients = new(32768, 65535);

    // One port for each weight, in ascending order of the weights.
    private static readonly int[] s_byWeight = [60000, 35356, 4364, 50000, 1059, 701, 8080, 443];

    [Theory]
    [InlineData(51234, 443, Tcp, 443, FlowSide.Destination, FlowConfidence.CommonUse)] // a browser
    [InlineData(443, 51234, Tcp, 443, FlowSide.Source, FlowConfidence.CommonUse)] // the response
    [InlineData(20, 51234, Tcp, 20, FlowSide.Source, FlowConfidence.CommonUse)] // an active FTP transfer
    [InlineData(49152, 8080, Tcp, 8080, FlowSide.Destination, FlowConfidence.CommonUse)]
    [InlineData(44900, 25565, Tcp, 25565, FlowSide.Destination, FlowConfidence.CommonUse)] // only a common use
    [InlineData(34584, 50000, Tcp, 50000, FlowSide.Destination, FlowConfidence.CommonUse)] // an ephemeral port
    [InlineData(35356, 443, Tcp, 443, FlowSide.Destination, FlowConfidence.CommonUse)] // a client on a registered port
    [InlineData(51234, 1059, Tcp, 1059, FlowSide.Destination, FlowConfidence.Registered)]
    [InlineData(51234, 35356, Tcp, 35356, FlowSide.Destination, FlowConfidence.Registered)]
    [InlineData(701, 2049, Tcp, 2049, FlowSide.Destination, FlowConfidence.Contested)] // NFS from a privileged port
    [InlineData(22, 443, Tcp, 22, FlowSide.Source, FlowConfidence.Contested)]
    [InlineData(1059, 8080, Tcp, 8080, FlowSide.Destination, FlowConfidence.Contested)]
    [InlineData(51234, 4364, Tcp, 4364, FlowSide.Destination, FlowConfidence.Range)] // a server on an unregistered port
    [InlineData(4364, 35356, Tcp, 4364, FlowSide.Source, FlowConfidence.Range)]
    [InlineData(65535, 443, Tcp, 443, FlowSide.Destination, FlowConfidence.CommonUse)]
    [InlineData(443, 65535, Tcp, 443, FlowSide.Source, FlowConfidence.CommonUse)]
    [InlineData(51234, 514, Udp, 514, FlowSide.Destination, FlowConfidence.CommonUse)]
    [InlineData(123, 123, Udp, 123, FlowSide.Unknown, FlowConfidence.CommonUse)]
    [InlineData(500, 500, Udp, 500, FlowSide.Unknown, FlowConfidence.CommonUse)]
    [InlineData(701, 701, Tcp, 701, FlowSide.Unknown, FlowConfidence.Registered)]
    [InlineData(4364, 4364, Tcp, 4364, FlowSide.Unknown, FlowConfidence.None)]
    [InlineData(60001, 60000, Tcp, 60000, FlowSide.Destination, FlowConfidence.LowerPort)]
    [InlineData(4364, 4365, Tcp, 4364, FlowSide.Source, FlowConfidence.LowerPort)]
    public void The_port_with_the_higher_weight_is_the_service_port(
        int source, int destination, TransportProtocols transport, int port, FlowSide side, FlowConfidence confidence)
    {
        FlowClassification flow = WellKnownPorts.ClassifyFlow(source, destination, transport);

        Assert.Equal(
            (WellKnownPorts.Lookup(port, transport), side, confidence), (flow.Service, flow.Side, flow.Confidence));
        Assert.Equal(flow, WellKnownPorts.ClassifyFlow((ushort)source, destination, transport));
        Assert.Equal(flow.Service.ToString(), flow.ToString());
    }

    [Fact]
    public void Weights_have_the_documented_order()
    {
        for (int lower = 0; lower < s_byWeight.Length; lower++)
        {
            for (int higher = lower + 1; higher < s_byWeight.Length; higher++)
            {
                FlowClassification flow = WellKnownPorts.ClassifyFlow(s_byWeight[lower], s_byWeight[higher], Tcp);

                Assert.Equal((s_byWeight[higher], FlowSide.Destination), (flow.Service.Port, flow.Side));
            }
        }
    }

    [Fact]
    public void A_service_counts_only_for_its_own_transports()
    {
        Assert.Equal(FlowConfidence.CommonUse, WellKnownPorts.ClassifyFlow(51234, 25565, Tcp).Confidence);
        Assert.Equal(FlowConfidence.Range, WellKnownPorts.ClassifyFlow(51234, 443, TransportProtocols.Dccp).Confidence);
        Assert.Equal(FlowConfidence.Range, WellKnownPorts.ClassifyFlow(51234, 443, TransportProtocols.None).Confidence);
    }

    [Theory]
    [InlineData(0, 443, 443, FlowSide.Destination, FlowConfidence.CommonUse)]
    [InlineData(443, 0, 443, FlowSide.Source, FlowConfidence.CommonUse)]
    [InlineData(0, 701, 701, FlowSide.Destination, FlowConfidence.Registered)]
    [InlineData(0, 35356, 35356, FlowSide.Destination, FlowConfidence.Registered)]
    [InlineData(0, 4364, 4364, FlowSide.Unknown, FlowConfidence.None)]
    [InlineData(60000, 0, 60000, FlowSide.Unknown, FlowConfidence.None)]
    [InlineData(0, 0, 0, FlowSide.Unknown, FlowConfidence.None)]
    public void Port_0_is_never_identified_as_the_service(
        int source, int destination, int port, FlowSide side, FlowConfidence confidence)
    {
        foreach (TransportProtocols transport in (TransportProtocols[])[Tcp, TransportProtocols.All])
        {
            FlowClassification flow = WellKnownPorts.ClassifyFlow(source, destination, transport);

            Assert.Equal((port, side, confidence), (flow.Service.Port, flow.Side, flow.Confidence));
        }
    }

    [Fact]
    public void Every_other_port_is_preferred_to_port_0()
    {
        foreach (int port in EveryPort.Numbers.Skip(1))
        {
            for (int set = 0; set < 16; set++)
                Assert.Equal(port, WellKnownPorts.ClassifyFlow(0, port, TransportText.Set(set)).Service.Port);
        }
    }

    [Fact]
    public void Every_port_paired_with_each_weight_is_classified_as_documented()
    {
        for (int set = 0; set < 16; set++)
            AssertEveryPort(TransportText.Set(set), s_defaultClients, WellKnownPorts.ClassifyFlow);
    }

    [Theory]
    [InlineData(32768, 65535)]
    [InlineData(1024, 65535)]
    [InlineData(1025, 5000)]
    [InlineData(49152, 65535)]
    [InlineData(0, 65535)]
    [InlineData(443, 443)]
    public void The_given_client_ports_replace_the_default_range(int first, int last)
    {
        var clients = new EphemeralPortRange(first, last);
        foreach (TransportProtocols transport in (TransportProtocols[])[Tcp, Udp, Tcp | Udp, TransportProtocols.None])
        {
            AssertEveryPort(transport, clients, (source, destination, transports) =>
                WellKnownPorts.ClassifyFlow(source, destination, transports, clients));
        }
    }

    [Fact]
    public void Clients_behind_a_NAT_gateway_use_registered_ports()
    {
        FlowClassification flow = WellKnownPorts.ClassifyFlow(1059, 1337, Tcp, EphemeralPortRange.Unprivileged);
        FlowClassification web = WellKnownPorts.ClassifyFlow(8080, 443, Tcp, EphemeralPortRange.Unprivileged);

        Assert.Equal((443, FlowSide.Destination), (web.Service.Port, web.Side));
        Assert.Equal(FlowConfidence.Contested, web.Confidence);
        Assert.NotEqual(flow, WellKnownPorts.ClassifyFlow(1059, 1337, Tcp));
    }

    [Theory]
    [InlineData(60001, Udp)]
    [InlineData(33434, Udp)]
    public void A_common_use_of_an_ephemeral_range_does_not_identify_a_service(int port, TransportProtocols transport)
    {
        Assert.Equal(ServiceSource.CommonUse, WellKnownPorts.Lookup(port, transport).Services[0].Source);
        FlowClassification flow = WellKnownPorts.ClassifyFlow(port, 4364, transport);

        Assert.Equal((4364, FlowConfidence.Range), (flow.Service.Port, flow.Confidence));
    }

    [Fact]
    public void An_empty_range_of_client_ports_is_rejected()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => WellKnownPorts.ClassifyFlow(51234, 443, Tcp, default(EphemeralPortRange)));

        Assert.Equal("clients", error.ParamName);
        Assert.StartsWith("The range of client ports must not be empty.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(443, 51234, FlowInitiator.Source, 51234, FlowSide.Destination, FlowConfidence.Observed)]
    [InlineData(443, 51234, FlowInitiator.Destination, 443, FlowSide.Source, FlowConfidence.Observed)]
    [InlineData(123, 123, FlowInitiator.Source, 123, FlowSide.Destination, FlowConfidence.Observed)]
    [InlineData(60001, 60000, FlowInitiator.Destination, 60001, FlowSide.Source, FlowConfidence.Observed)]
    [InlineData(443, 0, FlowInitiator.Source, 443, FlowSide.Unknown, FlowConfidence.None)]
    [InlineData(0, 443, FlowInitiator.Destination, 443, FlowSide.Unknown, FlowConfidence.None)]
    [InlineData(0, 443, FlowInitiator.Source, 443, FlowSide.Destination, FlowConfidence.Observed)]
    [InlineData(0, 0, FlowInitiator.Source, 0, FlowSide.Unknown, FlowConfidence.None)]
    public void The_service_is_on_the_side_that_did_not_initiate_the_flow(
        int source, int destination, FlowInitiator initiator, int port, FlowSide side, FlowConfidence confidence)
    {
        FlowClassification flow = WellKnownPorts.ClassifyFlow(source, destination, Tcp, initiator);

        Assert.Equal(
            (WellKnownPorts.Lookup(port, Tcp), side, confidence), (flow.Service, flow.Side, flow.Confidence));
    }

    [FsCheck.Xunit.Property(MaxTest = 2_000)]
    public bool An_unknown_initiator_does_not_change_the_result(ushort source, ushort destination, byte transports)
    {
        TransportProtocols set = TransportText.Set(transports % 16);
        return WellKnownPorts.ClassifyFlow(source, destination, set, FlowInitiator.Unknown)
            == WellKnownPorts.ClassifyFlow(source, destination, set);
    }

    [Fact]
    public void An_undefined_initiator_is_rejected()
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
            () => WellKnownPorts.ClassifyFlow(51234, 443, Tcp, (FlowInitiator)3));

        Assert.Equal(("initiator", (FlowInitiator)3), (error.ParamName, error.ActualValue));
    }

    [Theory]
    [InlineData(0x02, FlowInitiator.Source)] // SYN
    [InlineData(0xC2, FlowInitiator.Source)] // SYN with ECE and CWR, which requests ECN
    [InlineData(0x12, FlowInitiator.Destination)] // SYN and ACK
    [InlineData(0x52, FlowInitiator.Destination)] // SYN and ACK with ECE
    [InlineData(0x13, FlowInitiator.Destination)] // SYN and ACK, then FIN, in an AWS VPC flow log
    [InlineData(0x10, FlowInitiator.Unknown)] // ACK
    [InlineData(0x18, FlowInitiator.Unknown)] // PSH and ACK
    [InlineData(0x04, FlowInitiator.Unknown)] // RST
    [InlineData(0x00, FlowInitiator.Unknown)]
    public void TCP_flags_show_which_side_initiated_the_connection(int flags, FlowInitiator initiator) =>
        Assert.Equal(initiator, FlowInitiatorConvert.FromTcpFlags(flags));

    [FsCheck.Xunit.Property(MaxTest = 5_000)]
    public bool Swapping_the_ports_swaps_the_side_and_keeps_the_rest(ushort source, ushort destination, byte transports)
    {
        TransportProtocols set = TransportText.Set(transports % 16);
        FlowClassification flow = WellKnownPorts.ClassifyFlow(source, destination, set);
        FlowClassification swapped = WellKnownPorts.ClassifyFlow(destination, source, set);

        FlowSide expected = flow.Side switch
        {
            FlowSide.Source => FlowSide.Destination,
            FlowSide.Destination => FlowSide.Source,
            _ => FlowSide.Unknown,
        };
        return (swapped.Service, swapped.Side, swapped.Confidence) == (flow.Service, expected, flow.Confidence);
    }

    [Theory]
    [InlineData(-1, 443, "source")]
    [InlineData(65536, 443, "source")]
    [InlineData(443, -1, "destination")]
    [InlineData(443, int.MaxValue, "destination")]
    public void A_number_that_is_not_a_port_is_rejected_with_the_parameter_name(
        int source, int destination, string parameter)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
            () => WellKnownPorts.ClassifyFlow(source, destination, Tcp));

        Assert.Equal(parameter, error.ParamName);
        Assert.All<Action>(
            [
                () => WellKnownPorts.ClassifyFlow(source, destination, Tcp, EphemeralPortRange.Linux),
                () => WellKnownPorts.ClassifyFlow(source, destination, Tcp, FlowInitiator.Source),
            ],
            call => Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(call).ParamName));
        Assert.StartsWith("The port must be between 0 and 65535.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_undefined_transport_bit_is_rejected()
    {
        for (int bits = 0; bits < 256; bits++)
        {
            var transport = (TransportProtocols)bits;
            if ((bits & 0x0F) == 0)
                continue;

            ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
                () => WellKnownPorts.ClassifyFlow(51234, 443, transport));
            Assert.Equal(("transport", transport), (error.ParamName, error.ActualValue));
            Assert.Throws<ArgumentOutOfRangeException>(() => WellKnownPorts.ClassifyFlow(443, 443, transport));
            Assert.Throws<ArgumentOutOfRangeException>(
                () => WellKnownPorts.ClassifyFlow(51234, 443, transport, EphemeralPortRange.Linux));
            Assert.Throws<ArgumentOutOfRangeException>(
                () => WellKnownPorts.ClassifyFlow(51234, 443, transport, FlowInitiator.Source));
        }
    }

    private static void AssertEveryPort(
        TransportProtocols transport,
        EphemeralPortRange clients,
        Func<int, int, TransportProtocols, FlowClassification> classify)
    {
        int[] otherWeights = [.. s_byWeight.Select(port => FlowModel.Weight(port, transport, clients))];
        foreach (int port in EveryPort.Numbers)
        {
            int weight = FlowModel.Weight(port, transport, clients);
            foreach ((int other, int otherWeight) in s_byWeight.Zip(otherWeights))
            {
                FlowClassification flow = classify(port, other, transport);
                (int, FlowSide, FlowConfidence) expected =
                    FlowModel.Classify(port, weight, other, otherWeight);
                if ((flow.Service.Port, flow.Side, flow.Confidence) != expected
                    || flow.Service != WellKnownPorts.Lookup(flow.Service.Port, transport))
                    Assert.Fail($"{port} and {other} over {transport}: {flow}, {flow.Side}, {flow.Confidence}");
            }
        }
    }
}
