using System.Collections;

namespace NetworkPorts.Tests;

public class ServiceRecordsTests
{
    [Fact]
    public void An_index_out_of_range_is_rejected()
    {
        ServiceRecords services = WellKnownPorts.Lookup(80).Services;
        ServiceNames aliases = services[1].Aliases;

        Assert.All([-1, services.Count, int.MaxValue], index => AssertRejected(
            $"The index must be at least 0 and less than the number of elements, {services.Count}.",
            Assert.Throws<ArgumentOutOfRangeException>(() => services[index])));
        Assert.All([-1, aliases.Count, int.MaxValue], index => AssertRejected(
            $"The index must be at least 0 and less than the number of elements, {aliases.Count}.",
            Assert.Throws<ArgumentOutOfRangeException>(() => aliases[index])));
    }

    [Fact]
    public void The_default_value_is_empty()
    {
        Assert.Empty(default(ServiceRecords));
        Assert.Empty(default(ServiceNames));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ServiceRecords)[0]);
    }

    [Fact]
    public void An_enumerator_can_be_reset()
    {
        IEnumerator records = ((IEnumerable)WellKnownPorts.Lookup(80).Services).GetEnumerator();
        Assert.True(records.MoveNext());
        object? first = records.Current;
        Assert.True(records.MoveNext());
        Assert.True(records.MoveNext());
        Assert.False(records.MoveNext());
        Assert.False(records.MoveNext());
        records.Reset();
        Assert.True(records.MoveNext());
        Assert.Equal(first, records.Current);

        IEnumerator aliases = ((IEnumerable)WellKnownPorts.Lookup(80).Services[1].Aliases).GetEnumerator();
        Assert.True(aliases.MoveNext());
        Assert.Equal("www", aliases.Current);
        aliases.Reset();
        Assert.True(aliases.MoveNext());
        Assert.Equal("www", aliases.Current);
    }

    [Fact]
    public void Current_is_the_default_value_before_the_first_and_after_the_last_element()
    {
        // The rows before and after the rows of the port belong to other ports.
        foreach (PortInfo port in WellKnownPorts.Ports.Values)
        {
            ServiceRecords.Enumerator records = port.Services.GetEnumerator();
            Assert.Equal(default, records.Current);
            while (records.MoveNext())
                Assert.Equal(port.Port, records.Current.Port);

            Assert.Equal(default, records.Current);
            Assert.False(records.MoveNext());
            Assert.Equal(default, records.Current);
            records.Reset();
            Assert.Equal(default, records.Current);
        }

        ServiceNames.Enumerator names = WellKnownPorts.Lookup(80).Services[1].Aliases.GetEnumerator();
        Assert.Null(names.Current);
        Assert.True(names.MoveNext() && names.MoveNext() && !names.MoveNext());
        Assert.Null(names.Current);
    }

    [Fact]
    public void The_nongeneric_Current_throws_before_the_first_and_after_the_last_element()
    {
        IEnumerator[] enumerators =
        [
            ((IEnumerable)WellKnownPorts.Lookup(80).Services).GetEnumerator(),
            ((IEnumerable)WellKnownPorts.Lookup(80).Services[1].Aliases).GetEnumerator(),
        ];

        Assert.All(enumerators, enumerator =>
        {
            Assert.Throws<InvalidOperationException>(() => enumerator.Current);
            while (enumerator.MoveNext())
                Assert.NotNull(enumerator.Current);
            Assert.Throws<InvalidOperationException>(() => enumerator.Current);
        });
    }

    [Fact]
    public void A_default_enumerator_enumerates_nothing()
    {
        ServiceRecords.Enumerator records = default;
        ServiceNames.Enumerator names = default;

        Assert.False(records.MoveNext() || names.MoveNext());
        records.Reset();
        names.Reset();
        Assert.False(records.MoveNext() || names.MoveNext());
        Assert.Equal((default(ServiceRecord), null), (records.Current, names.Current));
        records.Dispose();
        names.Dispose();
    }

    [Fact]
    public void Lists_with_the_same_records_are_equal()
    {
        ServiceRecords byPort = WellKnownPorts.Lookup(1521).Services;
        ServiceRecords byTransport = WellKnownPorts.Lookup(1521, TransportProtocols.All).Services;

        Assert.True(byPort == byTransport && byPort.Equals(byTransport) && byPort.Equals((object)byTransport));
        Assert.Equal(byPort.GetHashCode(), byTransport.GetHashCode());
        Assert.True(byPort != WellKnownPorts.Lookup(1521, TransportProtocols.Dccp).Services);
        Assert.True(WellKnownPorts.Lookup(443, TransportProtocols.Tcp).Services != WellKnownPorts.Lookup(443).Services);
        Assert.True(WellKnownPorts.Lookup(443).Services != WellKnownPorts.Lookup(443, TransportProtocols.Tcp).Services);
        Assert.True(WellKnownPorts.Find("kafka") == WellKnownPorts.Find(" KAFKA "));
        Assert.True(default == WellKnownPorts.Lookup(4).Services);
        Assert.False(byPort.Equals("text"));
    }

    [Fact]
    public void Lists_with_the_same_names_are_equal()
    {
        ServiceNames www = WellKnownPorts.Lookup(80).Services[1].Aliases;

        Assert.True(www == WellKnownPorts.Find("www")[1].Aliases
            && www.Equals((object)WellKnownPorts.Find("www-http")[0].Aliases));
        Assert.Equal(www.GetHashCode(), WellKnownPorts.Find("www")[1].Aliases.GetHashCode());
        Assert.True(www != default && default != www);
        Assert.False(www.Equals("www"));
        ServiceNames[] all = [.. WellKnownPorts.Ports.Values
            .SelectMany(port => port.Services)
            .Select(record => record.Aliases)
            .Where(names => names.Count > 0)];
        Assert.All(all, names => Assert.Equal(names.SequenceEqual(all[0]), names == all[0]));
    }

    private static void AssertRejected(string message, ArgumentOutOfRangeException error)
    {
        Assert.Equal("index", error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }
}
