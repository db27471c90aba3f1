using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace NetworkPorts.Tests;

/// <summary>
/// Tests that every kind of serializer contract writes the same JSON for the library's types and reads it back.
/// </summary>
public class ContextTests
{
    private static readonly Dictionary<string, IJsonTypeInfoResolver> s_resolvers = new()
    {
        ["reflection"] = new DefaultJsonTypeInfoResolver(),
        ["user"] = UserJsonContext.Default,
        ["user, library"] = JsonTypeInfoResolver.Combine(UserJsonContext.Default, WellKnownPortsJsonContext.Default),
        ["library, user"] = JsonTypeInfoResolver.Combine(WellKnownPortsJsonContext.Default, UserJsonContext.Default),
        ["library, reflection"] = JsonTypeInfoResolver.Combine(
            WellKnownPortsJsonContext.Default, new DefaultJsonTypeInfoResolver()),
    };

    public static TheoryData<string, bool> Contracts() =>
        [.. s_resolvers.Keys.SelectMany(name => new[] { (name, false), (name, true) })];

    [Theory]
    [MemberData(nameof(Contracts))]
    public void Members_of_every_type_round_trip_with_the_same_JSON(string contract, bool isWeb)
    {
        JsonSerializerOptions options = Options(contract, isWeb);
        string json = JsonSerializer.Serialize(EveryType.Sample(), options.GetTypeInfo(typeof(EveryType)));
        string expected = JsonSerializer.Serialize(EveryType.Sample(), Options("reflection", isWeb));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(expected)));
        var read = (EveryType)JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(EveryType)))!;
        foreach (PropertyInfo property in typeof(EveryType).GetProperties())
            Assert.Equal(property.GetValue(EveryType.Sample()), property.GetValue(read));
    }

    [Theory]
    [MemberData(nameof(Contracts))]
    public void Roots_of_every_type_round_trip_with_the_same_JSON(string contract, bool isWeb)
    {
        JsonSerializerOptions options = Options(contract, isWeb);
        foreach (PropertyInfo property in typeof(EveryType).GetProperties())
        {
            object value = property.GetValue(EveryType.Sample())!;
            Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            string json = JsonSerializer.Serialize(value, options.GetTypeInfo(type));

            Assert.Equal(JsonSerializer.Serialize(value, type), json);
            Assert.Equal(value, JsonSerializer.Deserialize(json, options.GetTypeInfo(type)));
        }
    }

    [Fact]
    public void The_context_of_the_library_has_every_type_that_the_API_returns()
    {
        Type[] exported = [.. typeof(WellKnownPorts).Assembly.ExportedTypes
            .Where(type => type.Namespace == "NetworkPorts" && !type.IsNested)];
        IEnumerable<Type> returned = exported
            .Where(type => !typeof(System.Text.Json.Serialization.JsonSerializerContext).IsAssignableFrom(type))
            .SelectMany(type => type.GetMembers(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(member => member switch
            {
                PropertyInfo property => property.PropertyType,
                MethodInfo { IsSpecialName: false } method => method.ReturnType,
                FieldInfo field => field.FieldType,
                _ => null,
            })
            .OfType<Type>()
            .Where(type => exported.Contains(type))
            // Registries and the types that build them are not data.
            .Except([typeof(PortRegistryBuilder), typeof(PortRegistry), typeof(PortRegistryError)]);

        foreach (Type type in returned.Distinct())
            Assert.True(WellKnownPortsJsonContext.Default.GetTypeInfo(type) is not null, type.Name);
    }

    [Fact]
    public void The_context_of_the_library_writes_the_same_JSON_as_reflection()
    {
        PortDictionary ports = WellKnownPorts.Ports;
        WellKnownPortsJsonContext context = WellKnownPortsJsonContext.Default;

        Assert.Equal(
            JsonSerializer.Serialize(ports.Values),
            JsonSerializer.Serialize(ports.Values, context.IEnumerablePortInfo));
        Assert.Equal(
            JsonSerializer.Serialize(ports.Keys),
            JsonSerializer.Serialize(ports.Keys, context.IEnumerableUInt16));
        Assert.Equal(JsonSerializer.Serialize(ports), JsonSerializer.Serialize(ports, context.PortDictionary));
    }

    private static JsonSerializerOptions Options(string contract, bool isWeb) =>
        new(isWeb ? JsonSerializerDefaults.Web : JsonSerializerDefaults.General)
        {
            TypeInfoResolver = s_resolvers[contract],
        };
}
