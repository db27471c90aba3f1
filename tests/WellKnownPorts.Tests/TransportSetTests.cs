namespace NetworkPorts.Tests;

/// <summary>Each of the 65,536 ports by each of the 16 sets of transport protocols.</summary>
public class TransportSetTests
{
    private static readonly Oracle s_registry = Oracle.Read();

    [Fact]
    public void Every_port_has_the_registered_records_that_the_oracle_says()
    {
        for (int port = 0; port <= ushort.MaxValue; port++)
        {
            ServiceRecord[] all = [.. WellKnownPorts.Lookup(port).Services];
            for (int bits = 0; bits < 16; bits++)
            {
                var transports = (TransportProtocols)bits;
                PortInfo seen = WellKnownPorts.Lookup(port, transports);
                ServiceRecord[] expected = [.. all.Where(service => bits != 0
                    && (service.Transports == TransportProtocols.None || (service.Transports & transports) != 0))];

                Assert.Equal(s_registry.Status(port, TransportText.Of(transports)), seen.Status);
                AssertSame(expected, seen.Services);
                ServiceRecord first = expected.FirstOrDefault(service => service.Source == ServiceSource.Iana);
                Assert.Equal(first.Name, seen.Name ?? "");
                Assert.Equal(first.Description, seen.Description ?? "");
                Assert.Equal(first.Transports, seen.Transports);
                Assert.True(seen.NameUtf8.SequenceEqual(first.NameUtf8));
            }
        }
    }

    [Fact]
    public void Every_port_has_the_common_uses_that_the_file_says()
    {
        for (int port = 0; port <= ushort.MaxValue; port++)
        {
            for (int bits = 0; bits < 16; bits++)
            {
                var transports = (TransportProtocols)bits;
                PortInfo seen = WellKnownPorts.Lookup(port, transports);
                CommonUseOracle.Row[] expected = [.. CommonUseOracle.Of(port, transports)];

                AssertSame(expected.Select(row => (port, row.Transports, row.Name, row.Description, row.Category, row.Traits)), Uses(seen));
                Assert.Equal(expected.FirstOrDefault()?.Name ?? seen.Name, seen.CommonName);
                Assert.Equal(expected.FirstOrDefault()?.Category ?? PortCategory.Unknown, seen.Category);
                Assert.Equal(expected.Aggregate(PortTraits.None, (traits, row) => traits | row.Traits), seen.Traits);
                Assert.Equal(
                    seen.Status == PortStatus.Assigned || expected.Length > 0, WellKnownPorts.TryLookup(port, transports, out _));
            }
        }
    }

    private static IEnumerable<(int, TransportProtocols, string, string, PortCategory, PortTraits)> Uses(PortInfo port) =>
        port.Services.Where(service => service.Source == ServiceSource.CommonUse).Select(service =>
            ((int)service.Port, service.Transports, service.Name, service.Description, service.Category, service.Traits));

    /// <summary>A million times over, xunit's own comparison takes too long: it only words the failure.</summary>
    private static void AssertSame<T>(IEnumerable<T> expected, IEnumerable<T> actual)
    {
        if (!expected.SequenceEqual(actual))
            Assert.Equal(expected, actual);
    }
}
