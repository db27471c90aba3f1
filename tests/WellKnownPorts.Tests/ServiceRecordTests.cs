namespace NetworkPorts.Tests;

public class ServiceRecordTests
{
    [Fact]
    public void Rows_with_the_same_description_are_one_record_with_aliases()
    {
        ServiceRecords all = WellKnownPorts.Lookup(80).Services;
        ServiceRecord[] services = [.. all.Skip(1)];

        Assert.Equal(3, all.Count);
        Assert.Equal("http", services[0].Name);
        Assert.Equal("http"u8, services[0].GetNameUtf8());
        Assert.Equal(["www", "www-http"], services[0].Aliases);
        Assert.Equal(TransportProtocols.Tcp | TransportProtocols.Udp, services[0].Transports);
        Assert.Equal(TransportProtocols.Sctp, services[1].Transports);
        Assert.Empty(services[1].Aliases);
        Assert.Equal("RFC9260", services[1].Reference);
        Assert.Equal("RFC9110", services[0].Reference);
        Assert.Null(WellKnownPorts.Lookup(7).Services[1].Reference);
        Assert.Equal(
            [ServiceSource.CommonUse, ServiceSource.Iana, ServiceSource.Iana], all.Select(service => service.Source));
    }

    [Fact]
    public void Rows_with_different_descriptions_are_separate_records()
    {
        Assert.Equal(["ipp", "ipps"], RegisteredNames(WellKnownPorts.Lookup(631, TransportProtocols.Tcp)));
        Assert.Equal(["urd", "submissions"], RegisteredNames(WellKnownPorts.Lookup(465, TransportProtocols.Tcp)));
        Assert.Equal(["urd", "submissions", "igmpv3lite"], RegisteredNames(WellKnownPorts.Lookup(465)));
        Assert.Equal(["shilp", "nfs", "nfs"], RegisteredNames(WellKnownPorts.Lookup(2049)));
    }

    [Fact]
    public void A_record_combines_the_references_of_its_rows() => Assert.Equal(
        "RFC3263, RFC4168",
        WellKnownPorts.Lookup(5060).Services.First(service => service.Source == ServiceSource.Iana).Reference);

    [Fact]
    public void A_record_for_a_range_has_the_port_that_was_looked_up() =>
        Assert.Equal(6003, WellKnownPorts.Lookup(6003).Services[0].Port);

    [Fact]
    public void Records_found_by_port_and_by_name_are_equal()
    {
        ServiceRecord byPort = WellKnownPorts.Lookup(514, TransportProtocols.Udp).Services[0];
        ServiceRecord byName = WellKnownPorts.Find("syslog")[0];

        Assert.Equal(byPort, byName);
        Assert.True(byPort == byName);
        Assert.Equal(byPort.GetHashCode(), byName.GetHashCode());
        Assert.NotEqual(byPort, WellKnownPorts.Lookup(514, TransportProtocols.Tcp).Services[0]);
    }

    [Fact]
    public void The_default_value_is_not_a_record()
    {
        ServiceRecord none = default;

        Assert.Equal(0, none.Port);
        Assert.Equal("", none.Name);
        Assert.True(none.GetNameUtf8().IsEmpty);
        Assert.Equal("", none.Description);
        Assert.Equal(TransportProtocols.None, none.Transports);
        Assert.Empty(none.Aliases);
        Assert.Null(none.Reference);
        Assert.Equal(
            (ServiceSource.Iana, PortCategory.Unknown, PortTraits.None), (none.Source, none.Category, none.Traits));
        Assert.DoesNotContain(none, WellKnownPorts.Ports.Values.SelectMany(port => port.Services));
    }

    private static IEnumerable<string> RegisteredNames(PortInfo port) =>
        port.Services.Where(service => service.Source == ServiceSource.Iana).Select(service => service.Name);
}
