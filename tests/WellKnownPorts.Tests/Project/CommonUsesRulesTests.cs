using System.Text.RegularExpressions;
using Row = NetworkPorts.Tests.CommonUseOracle.Row;

namespace NetworkPorts.Tests;

/// <summary>Tests the rules in <c>Registry/README.md</c> that apply to all rows of the common uses.</summary>
public partial class CommonUsesRulesTests
{
    private const PortTraits Encryption = PortTraits.Cleartext | PortTraits.ImplicitTls;

    private static readonly IReadOnlyList<Row> s_rows = CommonUseOracle.Rows;

    [Theory]
    [InlineData(
        "http-alt", 81, 3000, 3001, 5000, 7000, 8000, 8001, 8008, 8080, 8081, 8082, 8088, 8180, 8888, 9000, 9080, 9090)]
    [InlineData("https-alt", 4443, 8443, 9443)]
    public void A_port_that_many_products_share_has_a_generic_name(
        string name, params int[] ports) =>
        Assert.All(ports, port =>
        {
            PortInfo info = WellKnownPorts.Lookup(port);
            Assert.Equal((name, PortCategory.Web), (info.Name, info.Category));
        });

    [Theory]
    [InlineData(514, "syslog")]
    [InlineData(1434, "mssql-browser")]
    [InlineData(9993, "zerotier")]
    [InlineData(53, "dns")]
    [InlineData(443, "https")]
    [InlineData(3389, "rdp")]
    [InlineData(5353, "mdns")]
    [InlineData(5060, "sip")]
    public void Without_a_transport_the_most_widely_deployed_service_comes_first(int port, string name) =>
        Assert.Equal(name, WellKnownPorts.Lookup(port).Name);

    [Theory]
    [InlineData(9997, TransportProtocols.Tcp, "splunk-forwarder")]
    [InlineData(3784, TransportProtocols.Udp, "bfd-control")]
    [InlineData(1716, TransportProtocols.Udp, "kdeconnect")]
    [InlineData(12345, TransportProtocols.Tcp, "alloy")]
    [InlineData(6789, TransportProtocols.Tcp, "ceph-mon")]
    [InlineData(9003, TransportProtocols.Tcp, "xdebug")]
    [InlineData(10001, TransportProtocols.Udp, "ubiquiti-discovery")]
    [InlineData(7860, TransportProtocols.Tcp, "gradio")]
    [InlineData(5433, TransportProtocols.Tcp, "postgresql")]
    [InlineData(3500, TransportProtocols.Tcp, "dapr-http")]
    public void More_widely_used_services_come_first(
        int port, TransportProtocols transport, string name) =>
        Assert.Equal(name, WellKnownPorts.Lookup(port, transport).Name);

    [Fact]
    public void Malware_comes_after_every_other_use_of_a_single_port() => Assert.All(Ports(), port =>
    {
        bool[] isMalware = [.. CommonUseOracle.Of(port, TransportProtocols.All)
            .Where(row => row.First == row.Last)
            .Select(row => row.Category == PortCategory.Malware)];
        Assert.Equal(isMalware.Order(), isMalware);
    });

    [Fact]
    public void No_row_is_both_cleartext_and_implicit_TLS() =>
        Assert.All(s_rows, row => Assert.NotEqual(Encryption, row.Traits & Encryption));

    [Fact]
    public void Malware_is_a_category_and_a_trait() => Assert.All(s_rows, row => Assert.Equal(
        row.Category == PortCategory.Malware, (row.Traits & PortTraits.Malware) != 0));

    [Fact]
    public void Malware_is_neither_cleartext_nor_implicit_TLS() => Assert.All(
        s_rows.Where(row => row.Category == PortCategory.Malware),
        row => Assert.Equal(PortTraits.None, row.Traits & Encryption));

    [Fact]
    public void Only_UDP_services_in_the_CISA_alert_have_the_amplification_trait() => Assert.All(
        s_rows.Where(row => (row.Traits & PortTraits.Amplification) != 0),
        row =>
        {
            Assert.Equal(TransportProtocols.Udp, row.Transports);
            Assert.Matches(Amplifier(), $"{row.Name} {row.Description}");
        });

    [Fact]
    public void A_web_service_is_either_cleartext_or_implicit_TLS() => Assert.All(
        s_rows.Where(row => row.Category == PortCategory.Web),
        row => Assert.True((row.Traits & Encryption) is PortTraits.Cleartext or PortTraits.ImplicitTls, Text(row)));

    [Fact]
    public void A_service_with_TLS_in_its_name_uses_implicit_TLS() => Assert.All(
        s_rows.Where(row => TlsName().IsMatch(row.Name)),
        row => Assert.True((row.Traits & PortTraits.ImplicitTls) != 0, Text(row)));

    [Fact]
    public void A_metrics_exporter_is_cleartext() => Assert.All(
        s_rows.Where(row => row.Name.EndsWith("-exporter", StringComparison.Ordinal)),
        row => Assert.Equal(
            (PortCategory.Monitoring, PortTraits.Cleartext), (row.Category, row.Traits & Encryption)));

    [Theory]
    [InlineData(
        PortTraits.Cleartext, "amqp", "bfd-control", "bittorrent", "cassandra", "codesys", "dlms-cosem", "dns", "ftp",
        "http", "imap", "influxdb", "iscsi", "kafka", "knxnet-ip", "ldap", "memcached", "modbus", "mongodb", "mqtt",
        "mysql", "nats", "nbd", "ntp", "nvme-tcp", "pop3", "postgresql", "redis", "rtp", "sip", "smb", "smtp", "snmp",
        "svn", "syslog", "telnet", "tftp", "xmpp-client", "xmpp-server", "zookeeper")]
    [InlineData(PortTraits.ImplicitTls, "https", "http3", "imaps", "ldaps", "mqtts", "pop3s", "telnets", "wsus-tls",
        "wazuh-api", "rabbitmq-management-tls")]
    [InlineData(
        PortTraits.None, "bitcoin", "ssh", "wireguard", "rdp", "kerberos", "teamviewer", "anydesk", "ipsec-nat-t")]
    public void A_protocol_has_the_documented_traits(PortTraits traits, params string[] names) =>
        Assert.All(names, name =>
        {
            Row[] rows = [.. s_rows.Where(row => row.Name == name)];
            Assert.NotEmpty(rows);
            Assert.All(rows, row => Assert.True((row.Traits & Encryption) == traits, Text(row)));
        });

    [Theory]
    [InlineData(3080, PortTraits.ImplicitTls)]
    [InlineData(22623, PortTraits.ImplicitTls)]
    [InlineData(17778, PortTraits.ImplicitTls)]
    [InlineData(55000, PortTraits.ImplicitTls)]
    [InlineData(992, PortTraits.ImplicitTls)]
    [InlineData(8531, PortTraits.ImplicitTls)]
    [InlineData(15671, PortTraits.ImplicitTls)]
    [InlineData(61617, PortTraits.ImplicitTls)]
    [InlineData(16995, PortTraits.ImplicitTls)]
    [InlineData(28967, PortTraits.None)]
    public void Only_a_port_whose_connections_start_with_TLS_has_the_implicit_TLS_trait(
        int port, PortTraits traits) => Assert.Equal(
        traits, WellKnownPorts.Lookup(port, TransportProtocols.Tcp).Traits & PortTraits.ImplicitTls);

    [Fact]
    public void Most_databases_brokers_and_monitoring_services_have_an_encryption_trait()
    {
        Row[] rows =
        [
            .. s_rows.Where(row => row.Category
                is PortCategory.Database or PortCategory.Messaging or PortCategory.Monitoring),
        ];

        Assert.True(rows.Count(row => (row.Traits & Encryption) != 0) > rows.Length * 8 / 10);
    }

    [Fact]
    public void A_service_has_one_category_on_all_its_ports() => Assert.All(
        s_rows.GroupBy(row => row.Name),
        service => Assert.Single(service.Select(row => row.Category).Distinct()));

    [Fact]
    public void An_alias_is_not_the_name_of_another_common_use()
    {
        ILookup<string, Row> named = s_rows.ToLookup(row => row.Name);

        Assert.All(s_rows, row => Assert.All(row.Aliases, alias => Assert.False(named.Contains(alias), Text(row))));
    }

    [Fact]
    public void An_alias_belongs_to_one_service() => Assert.All(
        s_rows.SelectMany(row => row.Aliases.Select(alias => (Alias: alias, row.Name))).GroupBy(pair => pair.Alias),
        alias => Assert.Single(alias.Select(pair => pair.Name).Distinct()));

    [Fact]
    public void Two_citations_have_different_publishers() => Assert.All(
        s_rows.Where(row => row.Confirmed.Length > 0),
        row => Assert.True(Publisher(row.Source) != Publisher(row.Confirmed), Text(row)));

    [Theory]
    [InlineData("irc-registered")]
    [InlineData("radius-old")]
    [InlineData("netbus-alt")]
    [InlineData("subseven-6712")]
    [InlineData("sap")]
    [InlineData("spotify-connect")]
    [InlineData("mirai-telnet")]
    public void Names_that_nobody_uses_are_not_listed(string name) =>
        Assert.DoesNotContain(name, s_rows.Select(row => row.Name));

    [Theory]
    [InlineData("postgres", 5432)]
    [InlineData("pgsql", 5432)]
    [InlineData("sqlserver", 1433)]
    [InlineData("mssql", 1433)]
    [InlineData("mongo", 27017)]
    [InlineData("k8s", 6443)]
    [InlineData("kubernetes", 6443)]
    [InlineData("dhcp", 67)]
    [InlineData("elastic", 9200)]
    [InlineData("rabbitmq", 5672)]
    [InlineData("etcd", 2379)]
    [InlineData("smtps", 465)]
    [InlineData("mariadb", 3306)]
    [InlineData("samba", 445)]
    [InlineData("netbios", 137)]
    [InlineData("grpc", 50051)]
    [InlineData("xmpp", 5222)]
    [InlineData("tor", 9001)]
    [InlineData("jaeger", 16686)]
    [InlineData("zabbix", 10050)]
    [InlineData("splunk", 9997)]
    [InlineData("spark", 7077)]
    [InlineData("kestrel", 5000)]
    [InlineData("http3", 443)]
    [InlineData("quic", 443)]
    public void Names_that_people_type_are_found(string name, int port) =>
        Assert.Equal(port, WellKnownPorts.Find(name).Count > 0 ? WellKnownPorts.Find(name)[0].Port : -1);

    [Fact]
    public void There_are_at_least_300_aliases() =>
        Assert.InRange(s_rows.SelectMany(row => row.Aliases).Distinct().Count(), 300, int.MaxValue);

    private static IEnumerable<int> Ports() =>
        s_rows.SelectMany(row => Enumerable.Range(row.First, row.Last - row.First + 1)).Distinct();

    private static string Text(Row row) => $"{row.First} {row.Name} {row.Traits}: {row.Source} | {row.Confirmed}";

    /// <summary>Returns the publisher of a citation: the owner of a repository, or the first word.</summary>
    private static string Publisher(string citation)
    {
        string publisher = RepositoryOwner().Match(citation) is { Success: true } match
            ? match.Groups[1].Value
            : citation.Split([' ', ':'])[0];
        return string.Concat(publisher.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
    }

    [GeneratedRegex(@"^([\w.-]+)/[\w.-]+: ")]
    private static partial Regex RepositoryOwner();

    [GeneratedRegex(@"(-tls|-ssl|^https.*|-https)$")]
    private static partial Regex TlsName();

    [GeneratedRegex(
        "dns|ntp|snmp|netbios|ssdp|chargen|qotd|bittorrent|kad|quake|steam|source|query|rip|rpcbind|ldap|tftp|memcached"
            + "|ws-discovery|unreal|call of duty",
        RegexOptions.IgnoreCase)]
    private static partial Regex Amplifier();
}
