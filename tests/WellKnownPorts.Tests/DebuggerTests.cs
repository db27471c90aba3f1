using System.Diagnostics;
using System.Reflection;

namespace NetworkPorts.Tests;

/// <summary>Tests what a debugger shows, based on the attributes that it reads.</summary>
public class DebuggerTests
{
    [Theory]
    [InlineData(typeof(PortInfo), "{ToString(),nq}")]
    [InlineData(typeof(ServiceRecord), "{ToString(),nq}")]
    [InlineData(typeof(FlowClassification), "{ToString(),nq}: {Side}, {Confidence}")]
    [InlineData(typeof(ServiceRecords), "Count = {Count}")]
    [InlineData(typeof(ServiceNames), "Count = {Count}")]
    [InlineData(typeof(PortDictionary), "Count = {Count}")]
    public void A_type_has_a_debugger_display(Type type, string display) =>
        Assert.Equal(display, type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);

    [Fact]
    public void A_debugger_shows_the_elements_of_a_list()
    {
        ServiceRecords records = WellKnownPorts.Lookup(80).Services;

        Assert.Equal(records.ToArray(), Items(records));
        Assert.Equal(records[1].Aliases.ToArray(), Items(records[1].Aliases));
        Assert.Equal(WellKnownPorts.Ports.ToArray(), Items(WellKnownPorts.Ports));
    }

    private static object Items<T>(T value)
    {
        var proxy = Type.GetType(typeof(T).GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName)!;
        PropertyInfo items = Assert.Single(proxy.GetProperties());

        Assert.Equal(DebuggerBrowsableState.RootHidden, items.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State);
        return items.GetValue(proxy.GetConstructor([typeof(T)])!.Invoke([value]))!;
    }
}
