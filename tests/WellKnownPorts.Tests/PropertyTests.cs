using System.Text.Json;
using FsCheck.Xunit;

namespace NetworkPorts.Tests;

public class PropertyTests
{
    [Property(MaxTest = 1000)]
    public bool Classification_is_monotone(ushort a, ushort b) =>
        WellKnownPorts.Classify(Math.Min(a, b)) <= WellKnownPorts.Classify(Math.Max(a, b));

    [Property(MaxTest = 1000)]
    public bool Classification_is_total(ushort port) => Enum.IsDefined(WellKnownPorts.Classify(port));

    [Property(MaxTest = 300)]
    public void Bulk_classification_is_the_single_one_for_each(ushort[] ports)
    {
        var ranges = new PortRange[ports.Length];
        WellKnownPorts.Classify(ports, ranges);
        Assert.Equal(ports.Select(WellKnownPorts.Classify), ranges);
    }

    [Property(MaxTest = 1000)]
    public bool TryLookup_succeeds_just_where_a_service_is_known(int number)
    {
        int port = number % 70_000;
        bool isKnown = port is >= 0 and <= ushort.MaxValue && WellKnownPorts.Lookup(port).Services.Count > 0;
        return WellKnownPorts.TryLookup(port, out _) == isKnown;
    }

    [Property(MaxTest = 1000)]
    public bool Formatting_never_throws_and_begins_with_the_port(ushort port, byte transports)
    {
        PortInfo info = WellKnownPorts.Lookup(port, (TransportProtocols)transports);
        return info.ToString().StartsWith($"{port} (", StringComparison.Ordinal)
            && info.Services.All(service => service.ToString().StartsWith($"{port}", StringComparison.Ordinal));
    }

    [Property(MaxTest = 1000)]
    public bool Json_round_trips(ushort port, byte transports)
    {
        PortInfo info = WellKnownPorts.Lookup(port, (TransportProtocols)transports);
        string json = JsonSerializer.Serialize(info, WellKnownPortsJsonContext.Default.PortInfo);
        return JsonSerializer.Deserialize(json, WellKnownPortsJsonContext.Default.PortInfo) == info;
    }

    [Property(MaxTest = 1000)]
    public bool Any_text_can_be_looked_up(string? text)
    {
        ServiceRecords found = WellKnownPorts.Find(text ?? "");
        return found.All(record => record.Aliases.Prepend(record.Name).Contains(text, StringComparer.OrdinalIgnoreCase));
    }
}
