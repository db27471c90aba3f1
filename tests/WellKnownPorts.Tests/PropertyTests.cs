using System.Text;
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
    public void Bulk_classification_equals_single_classification(ushort[] ports)
    {
        var ranges = new PortRange[ports.Length];
        WellKnownPorts.Classify(ports, ranges);
        Assert.Equal(ports.Select(WellKnownPorts.Classify), ranges);
    }

    [Property(MaxTest = 1000)]
    public bool TryLookup_returns_true_exactly_when_Lookup_does_not_throw(int number, byte transports)
    {
        int port = number % 70_000;
        var transport = (TransportProtocols)transports;
        PortInfo? expected = null;
        try
        {
            expected = WellKnownPorts.Lookup(port, transport);
        }
        catch (ArgumentOutOfRangeException)
        {
        }

        return WellKnownPorts.TryLookup(port, transport, out PortInfo info) == expected.HasValue
            && info == expected.GetValueOrDefault();
    }

    [Property(MaxTest = 1000)]
    public bool Formatted_text_starts_with_the_port(ushort port, byte transports)
    {
        PortInfo info = WellKnownPorts.Lookup(port, TransportText.Set(transports % 16));
        return info.ToString().StartsWith($"{port} (", StringComparison.Ordinal)
            && info.Services.All(service => service.ToString().StartsWith($"{port}", StringComparison.Ordinal));
    }

    [Property(MaxTest = 1000)]
    public bool All_overloads_of_TryParse_agree_on_any_text(string? text)
    {
        bool isParsed = PortInfo.TryParse(text, out PortInfo port);
        return isParsed == PortInfo.TryParse(text.AsSpan(), out PortInfo fromSpan) && port == fromSpan
            && isParsed == PortInfo.TryParse(Encoding.UTF8.GetBytes(text ?? ""), null, out PortInfo fromUtf8)
            && port == fromUtf8;
    }

    [Property(MaxTest = 1000)]
    public bool Find_accepts_any_text(string? text)
    {
        ServiceRecords found = WellKnownPorts.Find(text ?? "");
        return found.All(record =>
            record.Aliases.Prepend(record.Name).Contains(text!.Trim(), StringComparer.OrdinalIgnoreCase));
    }
}
