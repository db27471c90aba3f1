using System.Text.RegularExpressions;

namespace NetworkPorts.Tests;

public class CommonUsesTests
{
    [Fact]
    public void Common_uses_come_before_registered_services_which_have_no_category_or_traits()
    {
        foreach (PortInfo port in WellKnownPorts.Ports.Values)
        {
            ServiceRecord[] services = [.. port.Services];
            ServiceRecord[] registered = [.. services.SkipWhile(service => service.Source == ServiceSource.CommonUse)];

            Assert.All(registered, service => Assert.Equal(
                (ServiceSource.Iana, PortCategory.Unknown, PortTraits.None),
                (service.Source, service.Category, service.Traits)));
        }
    }

    [Theory]
    [InlineData(9092, "XmlIpcRegSvc", "kafka", PortCategory.Messaging)]
    [InlineData(3389, "ms-wbt-server", "rdp", PortCategory.RemoteAccess)]
    [InlineData(9200, "wap-wsp", "elasticsearch", PortCategory.Database)]
    [InlineData(6443, "sun-sr-https", "kube-apiserver", PortCategory.Cluster)]
    [InlineData(25565, null, "minecraft", PortCategory.Game)]
    [InlineData(443, "https", "https", PortCategory.Web)]
    [InlineData(63, "whoispp", "whoispp", PortCategory.Unknown)]
    [InlineData(4, null, null, PortCategory.Unknown)]
    public void A_port_has_its_common_name_and_its_registered_name(
        int port, string? registeredName, string? name, PortCategory category)
    {
        PortInfo info = WellKnownPorts.Lookup(port);

        Assert.Equal((registeredName, name, category), (info.RegisteredName, info.Name, info.Category));
        Assert.Equal(name, info.Services.Count == 0 ? null : info.Services[0].Name);
        Assert.Same(info.Name, WellKnownPorts.Lookup(port).Name);
    }

    [Fact]
    public void The_description_belongs_to_the_service_that_names_the_port()
    {
        PortInfo kafka = WellKnownPorts.Lookup(9092);
        PortInfo minecraft = WellKnownPorts.Lookup(25565);
        PortInfo swx = WellKnownPorts.Lookup(7301);

        Assert.Equal(("Apache Kafka broker", "Xml-Ipc Server Reg"), (kafka.Description, kafka.RegisteredDescription));
        Assert.Equal(("Minecraft Java Edition server", null), (minecraft.Description, minecraft.RegisteredDescription));
        Assert.Equal(("The Swiss Exchange", "The Swiss Exchange"), (swx.Description, swx.RegisteredDescription));
    }

    [Fact]
    public void A_service_is_found_by_its_common_name()
    {
        ServiceRecord kafka = WellKnownPorts.Find("Kafka")[0];

        Assert.Equal((9092, ServiceSource.CommonUse), (kafka.Port, kafka.Source));
        Assert.True(WellKnownPorts.TryFind("rdp", out ServiceRecord rdp));
        Assert.Equal((3389, TransportProtocols.Tcp | TransportProtocols.Udp), (rdp.Port, rdp.Transports));
        Assert.Contains("remote-desktop", rdp.Aliases);
    }

    [Fact]
    public void A_common_use_is_found_before_a_registered_service()
    {
        ServiceRecord[] ssh = [.. WellKnownPorts.Find("ssh")];

        Assert.Equal(ServiceSource.CommonUse, ssh[0].Source);
        Assert.Equal(ServiceSource.Iana, ssh[^1].Source);
    }

    [Fact]
    public void An_RFC_that_specifies_the_port_is_the_reference()
    {
        Assert.Equal("RFC7858", WellKnownPorts.Find("dns-over-tls")[0].Reference);
        Assert.Null(WellKnownPorts.Find("kafka")[0].Reference);
    }

    [Fact]
    public void Every_common_use_cites_a_source_with_a_suitable_license()
    {
        Regex unsuitable = new("nmap|wikipedia|speedguide|gist\\b|pastebin", RegexOptions.IgnoreCase);
        Assert.All(CommonUseOracle.Rows, row =>
        {
            Assert.NotEmpty(row.Source);
            Assert.NotEqual(row.Source, row.Confirmed, StringComparer.OrdinalIgnoreCase);
            Assert.DoesNotMatch(unsuitable, row.Source);
            Assert.DoesNotMatch(unsuitable, row.Confirmed);
        });
    }

    [Fact]
    public void Common_uses_cover_at_least_1500_ports_and_every_category()
    {
        IEnumerable<int> ports = CommonUseOracle.Rows
            .SelectMany(row => Enumerable.Range(row.First, row.Last - row.First + 1));

        Assert.InRange(ports.Distinct().Count(), 1500, 65536);
        Assert.Equal(
            Enum.GetValues<PortCategory>(), CommonUseOracle.Rows.Select(row => row.Category).Distinct().Order());
    }

    [Fact]
    public void Common_uses_match_the_reviewed_snapshot() => Snapshot.AssertMatches("common-uses.txt",
        from port in WellKnownPorts.Ports.Values
        from use in port.Services
        where use.Source == ServiceSource.CommonUse
        let traits = use.Traits == PortTraits.None ? "" : $" ({use.Traits})"
        let aliases = string.Concat(use.Aliases.Select(alias => $" = {alias}"))
        let transports = TransportText.Join(use.Transports)
        select $"{port.Port}/{transports} {use.Name}{aliases}: {use.Description}, {use.Category}{traits}");
}
