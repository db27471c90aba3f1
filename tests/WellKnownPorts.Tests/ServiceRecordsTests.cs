using System.Collections;

namespace NetworkPorts.Tests;

public class ServiceRecordsTests
{
    [Fact]
    public void An_index_outside_is_refused()
    {
        ServiceRecords services = WellKnownPorts.Lookup(80).Services;
        ServiceNames aliases = services[0].Aliases;

        Assert.All([-1, services.Count, int.MaxValue], index => AssertRefused(
            $"There are {services.Count} records.", Assert.Throws<ArgumentOutOfRangeException>(() => services[index])));
        Assert.All([-1, aliases.Count, int.MaxValue], index => AssertRefused(
            $"There are {aliases.Count} names.", Assert.Throws<ArgumentOutOfRangeException>(() => aliases[index])));
    }

    [Fact]
    public void The_default_value_is_empty()
    {
        Assert.Empty(default(ServiceRecords));
        Assert.Empty(default(ServiceNames));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ServiceRecords)[0]);
    }

    [Fact]
    public void An_enumerator_can_start_again()
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

        IEnumerator aliases = ((IEnumerable)WellKnownPorts.Lookup(80).Services[0].Aliases).GetEnumerator();
        Assert.True(aliases.MoveNext());
        Assert.Equal("www", aliases.Current);
        aliases.Reset();
        Assert.True(aliases.MoveNext());
        Assert.Equal("www", aliases.Current);
    }

    private static void AssertRefused(string message, ArgumentOutOfRangeException error)
    {
        Assert.Equal("index", error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }
}
