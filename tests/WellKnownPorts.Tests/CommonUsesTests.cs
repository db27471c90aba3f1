using System.Text.RegularExpressions;

namespace NetworkPorts.Tests;

public class CommonUsesTests
{
    [Fact]
    public void What_is_registered_stands_before_the_common_uses_and_has_neither_category_nor_traits()
    {
        foreach (PortInfo port in WellKnownPorts.Ports.Values)
        {
            ServiceRecord[] services = [.. port.Services];
            ServiceRecord[] registered = [.. services.TakeWhile(service => service.Source == ServiceSource.Iana)];

            Assert.All(services[registered.Length..], service => Assert.Equal(ServiceSource.CommonUse, service.Source));
            Assert.All(registered, service => Assert.Equal((PortCategory.Unknown, PortTraits.None), (service.Category, service.Traits)));
        }
    }

    [Theory]
    [InlineData(9092, "XmlIpcRegSvc", "kafka", PortCategory.Messaging)]
    [InlineData(3389, "ms-wbt-server", "rdp", PortCategory.RemoteAccess)]
    [InlineData(9200, "wap-wsp", "elasticsearch", PortCategory.Database)]
    [InlineData(6443, "sun-sr-https", "k8s-api", PortCategory.Cluster)]
    [InlineData(25565, null, "minecraft", PortCategory.Game)]
    [InlineData(443, "https", "https", PortCategory.Web)]
    [InlineData(63, "whoispp", "whoispp", PortCategory.Unknown)]
    [InlineData(4, null, null, PortCategory.Unknown)]
    public void A_port_has_the_name_by_which_people_know_it(int port, string? name, string? commonName, PortCategory category)
    {
        PortInfo info = WellKnownPorts.Lookup(port);

        Assert.Equal((name, commonName, category), (info.Name, info.CommonName, info.Category));
        Assert.Same(info.CommonName, WellKnownPorts.Lookup(port).CommonName);
    }

    [Fact]
    public void A_common_name_is_found()
    {
        ServiceRecord kafka = WellKnownPorts.Find("Kafka")[0];

        Assert.Equal((9092, ServiceSource.CommonUse), (kafka.Port, kafka.Source));
        Assert.True(WellKnownPorts.TryFind("rdp", out ServiceRecord rdp));
        Assert.Equal((3389, TransportProtocols.Tcp), (rdp.Port, rdp.Transports));
        Assert.Empty(rdp.Aliases);
    }

    [Fact]
    public void A_registered_name_is_found_before_a_common_one()
    {
        ServiceRecord[] ssh = [.. WellKnownPorts.Find("ssh")];

        Assert.Equal(ServiceSource.Iana, ssh[0].Source);
        Assert.Equal(ServiceSource.CommonUse, ssh[^1].Source);
    }

    [Fact]
    public void An_RFC_that_states_the_port_is_the_reference()
    {
        Assert.Equal("RFC7858", WellKnownPorts.Find("dns-over-tls")[0].Reference);
        Assert.Null(WellKnownPorts.Find("kafka")[0].Reference);
    }

    [Fact]
    public void Every_use_names_two_sources_and_none_of_those_whose_licences_do_not_fit()
    {
        Regex refused = new("nmap|wikipedia|speedguide|gist\\b|pastebin", RegexOptions.IgnoreCase);
        Assert.All(CommonUseOracle.Rows, row =>
        {
            Assert.NotEqual(row.Source, row.Confirmed, StringComparer.OrdinalIgnoreCase);
            Assert.DoesNotMatch(refused, row.Source);
            Assert.DoesNotMatch(refused, row.Confirmed);
        });
    }

    [Fact]
    public void The_second_layer_covers_600_ports_and_each_category()
    {
        IEnumerable<int> ports = CommonUseOracle.Rows.SelectMany(row => Enumerable.Range(row.First, row.Last - row.First + 1));

        Assert.InRange(ports.Distinct().Count(), 600, 65536);
        Assert.Equal(Enum.GetValues<PortCategory>(), CommonUseOracle.Rows.Select(row => row.Category).Distinct().Order());
    }

    [Fact]
    public void The_second_layer_is_the_reviewed_snapshot() => Snapshot.AssertMatches("common-uses.txt",
        from port in WellKnownPorts.Ports.Values
        from use in port.Services
        where use.Source == ServiceSource.CommonUse
        let traits = use.Traits == PortTraits.None ? "" : $" ({use.Traits})"
        select $"{port.Port}/{TransportText.Join(use.Transports)} {use.Name}: {use.Description}, {use.Category}{traits}");
}
