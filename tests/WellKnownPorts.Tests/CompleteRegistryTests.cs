namespace NetworkPorts.Tests;

public class CompleteRegistryTests
{
    private static readonly Oracle s_oracle = Oracle.Read();

    [Fact]
    public void Services_match_the_oracle_for_every_port()
    {
        for (int port = 0; port <= ushort.MaxValue; port++)
        {
            Oracle.Answer[] expected = [.. s_oracle.Services(port)];
            ServiceRecord[] actual = [.. WellKnownPorts.Lookup(port).Services.Where(IsRegistered)];

            Assert.Equal(expected.Length, actual.Length);
            for (int i = 0; i < expected.Length; i++)
                AssertSame(port, expected[i], actual[i]);
        }
    }

    [Fact]
    public void Every_name_and_alias_finds_exactly_the_matching_records()
    {
        ILookup<string, ServiceRecord> expected = WellKnownPorts.Ports.Values
            .SelectMany(port => port.Services)
            .SelectMany(service => service.Aliases.Prepend(service.Name), (service, name) => (service, name))
            .OrderByDescending(pair => pair.service.Source)
            .ThenBy(pair => !pair.service.Name.Equals(pair.name, StringComparison.OrdinalIgnoreCase))
            .ThenBy(pair => !IsUsual(pair.service))
            .ThenBy(pair => pair.service.Port)
            .ToLookup(pair => pair.name, pair => pair.service, StringComparer.OrdinalIgnoreCase);

        foreach (IGrouping<string, ServiceRecord> group in expected)
        {
            Assert.Equal(group, WellKnownPorts.Find(group.Key));
            Assert.Equal(group, WellKnownPorts.Find(group.Key.ToUpperInvariant().AsSpan()));
        }
    }

    [Fact]
    public void Every_row_of_the_registry_is_found_by_name_and_port()
    {
        foreach ((int port, string transport, string name) in s_oracle.NamedRows())
        {
            TransportProtocols bits = TransportText.Parse(transport);
            Assert.Contains(WellKnownPorts.Find(name), record => record.Port == port
                && (bits == TransportProtocols.None ? record.Transports == bits : record.Transports.HasFlag(bits))
                && (record.Name == name || record.Aliases.Contains(name)));
        }
    }

    [Fact]
    public void Registered_services_match_the_reviewed_snapshot() => Snapshot.AssertMatches(
        "ports.txt",
        WellKnownPorts.Ports.Values.SelectMany(PortLines)
            .Prepend($"# IANA registry of {WellKnownPorts.RegistryVersion}"));

    private static IEnumerable<string> PortLines(PortInfo port)
    {
        TransportProtocols reserved = TransportProtocols.None;
        foreach (TransportProtocols one in TransportText.Single)
            reserved |= WellKnownPorts.Lookup(port.Port, one).Status == PortStatus.Reserved
                ? one
                : TransportProtocols.None;

        IEnumerable<string> services = port.Services.Where(IsRegistered).Select(Line);
        return reserved == TransportProtocols.None
            ? services
            : services.Append($"{port.Port}/{TransportText.Join(reserved)} reserved");
    }

    private static string Line(ServiceRecord service)
    {
        string transports = service.Transports == TransportProtocols.None
            ? ""
            : $"/{TransportText.Join(service.Transports)}";
        string aliases = service.Aliases.Count == 0 ? "" : $" = {string.Join(" = ", service.Aliases)}";
        string reference = service.Reference is null ? "" : $" [{service.Reference}]";
        return $"{service.Port}{transports} {service.Name}{aliases}: {service.Description}{reference}";
    }

    private static bool IsUsual(ServiceRecord service) => service.Source == ServiceSource.CommonUse
        && CommonUseOracle.Of(service.Port, service.Transports).Any(row => row.IsUsual && row.Name == service.Name);

    private static bool IsRegistered(ServiceRecord service) => service.Source == ServiceSource.Iana;

    private static void AssertSame(int port, Oracle.Answer expected, ServiceRecord actual)
    {
        Assert.Equal(port, actual.Port);
        Assert.Equal(expected.Name, actual.Name);
        Assert.Equal(expected.Aliases, actual.Aliases);
        Assert.Equal(expected.Description, actual.Description);
        Assert.Equal(TransportText.Parse(expected.Transports), actual.Transports);
        Assert.Equal(expected.Reference, actual.Reference ?? "");
    }
}
