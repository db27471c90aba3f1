using System.Text;

namespace NetworkPorts.Tests;

/// <summary>Tests each of the 65,536 ports with each of the 16 sets of transport protocols.</summary>
public class TransportSetTests
{
    private static readonly Oracle s_registry = Oracle.Read();

    [Fact]
    public void Registered_records_match_the_oracle_for_every_port()
    {
        for (int port = 0; port <= ushort.MaxValue; port++)
        {
            ServiceRecord[] all = [.. WellKnownPorts.Lookup(port).Services];
            for (int bits = 0; bits < 16; bits++)
            {
                TransportProtocols transports = TransportText.Set(bits);
                PortInfo seen = WellKnownPorts.Lookup(port, transports);
                ServiceRecord[] expected = [.. all.Where(service => bits != 0
                    && (service.Transports == TransportProtocols.None || (service.Transports & transports) != 0))];

                Assert.Equal(s_registry.Status(port, TransportText.Of(transports)), seen.Status);
                AssertSame(expected, seen.Services);
                ServiceRecord first = expected.FirstOrDefault(service => service.Source == ServiceSource.Iana);
                Assert.Equal(transports, seen.RequestedTransports);
                Assert.Equal(first.Name, seen.RegisteredName ?? "");
                Assert.Equal(first.Description, seen.RegisteredDescription ?? "");
                Assert.Equal(
                    expected.Where(service => service.Source == ServiceSource.Iana)
                        .Aggregate(TransportProtocols.None, (all, service) => all | service.Transports),
                    seen.Transports);
            }
        }
    }

    [Fact]
    public void Common_uses_match_the_file_for_every_port()
    {
        for (int port = 0; port <= ushort.MaxValue; port++)
        {
            for (int bits = 0; bits < 16; bits++)
            {
                TransportProtocols transports = TransportText.Set(bits);
                PortInfo seen = WellKnownPorts.Lookup(port, transports);
                CommonUseOracle.Row[] expected = [.. CommonUseOracle.Of(port, transports)];

                AssertSame(
                    expected.Select(row => (port, row.Transports, row.Name, row.Description, row.Category, row.Traits)),
                    Uses(seen));
                string? name = expected.FirstOrDefault()?.Name ?? seen.RegisteredName;
                Assert.Equal(name, seen.Name);
                Assert.Equal(name ?? "", Encoding.ASCII.GetString(seen.GetNameUtf8()));
                Assert.Equal(expected.FirstOrDefault()?.Description ?? seen.RegisteredDescription, seen.Description);
                Assert.Equal(expected.FirstOrDefault()?.Category ?? PortCategory.Unknown, seen.Category);
                Assert.Equal(
                    expected.Where(row => row.Name == name)
                        .Aggregate(PortTraits.None, (traits, row) => traits | row.Traits),
                    seen.Traits);
                Assert.Equal(seen.Status == PortStatus.Assigned || expected.Length > 0, seen.HasService);
                Assert.True(WellKnownPorts.TryLookup(port, transports, out PortInfo tried));
                Assert.Equal(seen, tried);
            }
        }
    }

    private static IEnumerable<(
        int, TransportProtocols, string, string, PortCategory, PortTraits)> Uses(PortInfo port) =>
        port.Services.Where(service => service.Source == ServiceSource.CommonUse).Select(use =>
            ((int)use.Port, use.Transports, use.Name, use.Description, use.Category, use.Traits));

    /// <summary>
    /// Asserts that two sequences are equal. xunit's comparison is too slow for a million calls, so it only reports a
    /// failure.
    /// </summary>
    private static void AssertSame<T>(IEnumerable<T> expected, IEnumerable<T> actual)
    {
        if (!expected.SequenceEqual(actual))
            Assert.Equal(expected, actual);
    }
}
