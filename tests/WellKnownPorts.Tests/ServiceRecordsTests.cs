using System.Collections;

namespace NetworkPorts.Tests;

public class ServiceRecordsTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_index_outside_is_refused(int index)
    {
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(
            () => WellKnownPorts.Lookup(80).Services[index]).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(
            () => WellKnownPorts.Lookup(80).Services[0].Aliases[index]).ParamName);
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
}
