using System.Text;

namespace NetworkPorts.Tests;

public class PortRegistryTests
{
    private static readonly PortRegistry s_empty = new PortRegistryBuilder().Build();

    [Fact]
    public void A_custom_service_names_its_port_and_comes_first()
    {
        PortRegistry ports = new PortRegistryBuilder()
            .Add(new CustomService(8087, "billing-api")
            {
                Category = PortCategory.Web,
                Traits = PortTraits.Cleartext,
                Description = "Invoices",
                Aliases = ["billing"],
                Origin = "team-a",
            })
            .Build();

        PortInfo port = ports.Lookup(8087);
        Assert.Equal(
            ("billing-api", "Invoices", PortCategory.Web, PortTraits.Cleartext, true),
            (port.Name, port.Description, port.Category, port.Traits, port.HasService));
        Assert.Equal("8087 (billing-api)", port.ToString());
        Assert.Equal("billing-api", Encoding.ASCII.GetString(port.GetNameUtf8()));
        Assert.Equal(
            (ServiceSource.Custom, "team-a", TransportProtocols.All),
            (port.Services[0].Source, port.Services[0].Origin, port.Services[0].Transports));
        Assert.Null(port.Services[0].Reference);
        Assert.Equal(["billing"], port.Services[0].Aliases);
        Assert.Equal(port.Services[0], ports.Find("BILLING")[0]);
        Assert.Equal(
            (WellKnownPorts.Lookup(8087).RegisteredName, WellKnownPorts.Lookup(8087).Status),
            (port.RegisteredName, port.Status));
    }

    [Fact]
    public void A_registry_does_not_affect_the_static_class_or_other_registries()
    {
        PortRegistry ports = new PortRegistryBuilder().Add(new CustomService(443, "billing-api")).Hide(80).Build();

        Assert.Equal(("https", "http"), (WellKnownPorts.Lookup(443).Name, WellKnownPorts.Lookup(80).Name));
        Assert.Equal(("https", "http"), (s_empty.Lookup(443).Name, s_empty.Lookup(80).Name));
        Assert.Equal(("billing-api", (string?)null), (ports.Lookup(443).Name, ports.Lookup(80).Name));
    }

    [Fact]
    public void Values_of_different_registries_are_never_equal()
    {
        PortRegistry other = new PortRegistryBuilder().Build();

        Assert.Equal(s_empty.Lookup(443), s_empty.Lookup(443));
        Assert.NotEqual(s_empty.Lookup(443), other.Lookup(443));
        Assert.NotEqual(s_empty.Lookup(443), WellKnownPorts.Lookup(443));
        Assert.NotEqual(s_empty.Find("https")[0], other.Find("https")[0]);
        Assert.NotEqual(s_empty.Find("https"), WellKnownPorts.Find("https"));
        Assert.NotEqual(
            s_empty.ClassifyFlow(51234, 443, TransportProtocols.Tcp),
            other.ClassifyFlow(51234, 443, TransportProtocols.Tcp));
    }

    [Fact]
    public void An_empty_registry_has_the_built_in_data()
    {
        Assert.Equal(WellKnownPorts.Ports.Count, s_empty.Ports.Count);
        Assert.Equal(WellKnownPorts.Ports.Keys, s_empty.Ports.Keys);
        Assert.All(s_empty.Ports.Values, port =>
        {
            PortInfo builtIn = WellKnownPorts.Lookup(port.Port);
            Assert.Equal((builtIn.Name, builtIn.Status), (port.Name, port.Status));
            Assert.Equal(
                builtIn.Services.Select(service => (service.Name, service.Transports)),
                port.Services.Select(service => (service.Name, service.Transports)));
        });
    }

    [Fact]
    public void One_transport_can_be_overridden()
    {
        PortRegistry ports = new PortRegistryBuilder()
            .Add(new CustomService(514, "audit") { Transports = TransportProtocols.Tcp })
            .Build();

        Assert.Equal("audit", ports.Lookup(514, TransportProtocols.Tcp).Name);
        Assert.Equal("syslog", ports.Lookup(514, TransportProtocols.Udp).Name);
        Assert.Equal("audit", ports.Lookup(514).Name);
    }

    [Fact]
    public void Hidden_services_appear_only_in_the_registered_properties()
    {
        PortRegistry ports = new PortRegistryBuilder().Hide(22).Build();
        PortInfo port = ports.Lookup(22);

        Assert.Equal(
            ((string?)null, (string?)null, PortCategory.Unknown, false, 0),
            (port.Name, port.Description, port.Category, port.HasService, port.Services.Count));
        Assert.Equal(("ssh", PortStatus.Assigned), (port.RegisteredName, port.Status));
        Assert.DoesNotContain(ports.Find("ssh"), record => record.Port == 22);
        Assert.False(ports.Ports.ContainsKey(22));
        Assert.Equal(
            FlowConfidence.Range, ports.ClassifyFlow(51234, 22, TransportProtocols.Tcp).Confidence);
    }

    [Fact]
    public void A_custom_service_outweighs_a_common_use()
    {
        PortRegistry ports = new PortRegistryBuilder()
            .Add(new CustomService(50123, "backup"))
            .Add(new CustomService(60000, 60100, "workers"))
            .Build();
        FlowClassification flow = ports.ClassifyFlow(443, 50123, TransportProtocols.Tcp);

        Assert.Equal(
            (50123, "backup", FlowSide.Destination, FlowConfidence.Contested),
            (flow.Service.Port, flow.Service.Name, flow.Side, flow.Confidence));
        Assert.Equal(
            FlowConfidence.Custom, ports.ClassifyFlow(40000, 50123, TransportProtocols.Tcp).Confidence);
        Assert.Equal(443, ports.ClassifyFlow(443, 60050, TransportProtocols.Tcp).Service.Port);
        Assert.Equal(
            (50123, FlowConfidence.Observed),
            ports.ClassifyFlow(443, 50123, TransportProtocols.Tcp, FlowInitiator.Source) is var observed
                ? (observed.Service.Port, observed.Confidence) : default);
    }

    [Fact]
    public void A_service_on_a_range_has_a_record_for_each_port()
    {
        PortRegistry ports = new PortRegistryBuilder()
            .Add(new CustomService(7001, 7003, "shard") { Transports = TransportProtocols.Sctp })
            .Build();

        Assert.Equal([7001, 7002, 7003], ports.Find("shard").Select(record => (int)record.Port));
        Assert.Equal("shard", ports.Lookup(7002).Name);
        Assert.Equal("shard", ports.Lookup(7003, TransportProtocols.Sctp).Name);
        Assert.NotEqual("shard", ports.Lookup(7003, TransportProtocols.Tcp).Name);
        Assert.NotEqual("shard", ports.Lookup(7004).Name);
    }

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        PortRegistry ports = new PortRegistryBuilder().Add(new CustomService(8087, "billing-api")).Hide(80).Build();
        long minimum = long.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ReadAll(ports);
            minimum = Math.Min(minimum, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, minimum);
    }

    [Fact]
    public void Arguments_are_validated_as_in_the_static_class()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => s_empty.Lookup(65536));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_empty.Lookup(80, (TransportProtocols)1));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => s_empty.ClassifyFlow(-1, 80, TransportProtocols.Tcp));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => s_empty.ClassifyFlow(80, 65536, TransportProtocols.Tcp, FlowInitiator.Source));
        Assert.Throws<ArgumentException>(
            () => s_empty.ClassifyFlow(80, 81, TransportProtocols.Tcp, default(EphemeralPortRange)));
        Assert.Throws<ArgumentNullException>(() => s_empty.Find((string)null!));
        Assert.Throws<ArgumentNullException>(() => s_empty.TryFind((string)null!, out _));
        Assert.False(s_empty.TryLookup(65536, out PortInfo none));
        Assert.Equal(default, none);
        Assert.True(s_empty.TryLookup(443, TransportProtocols.Udp, out PortInfo port));
        Assert.Equal(s_empty.Lookup(443, TransportProtocols.Udp), port);
    }

    private static int ReadAll(PortRegistry ports)
    {
        int count = 0;
        for (int port = 0; port <= ushort.MaxValue; port++)
        {
            count += ports.Lookup(port).Name is null ? 0 : 1;
            count += ports.Lookup(port, TransportProtocols.Udp).Name is null ? 0 : 1;
            count += ports.Lookup(port).GetNameUtf8().Length;
            foreach (ServiceRecord service in ports.Lookup(port).Services)
                count += service.Port;
        }

        foreach (ServiceRecord service in ports.Find("billing-api"))
            count += service.Port;
        return count;
    }
}
