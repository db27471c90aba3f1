using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;

namespace NetworkPorts.Documentation.Tests;

/// <summary>
/// The schema transformer on the JSON page describes what the converters write. Its code is compiled into these tests.
/// </summary>
public sealed partial class OpenApiTests : IAsyncLifetime
{
    private static readonly TransportProtocols[] s_requests = Enum.GetValues<TransportProtocols>();

    private static readonly string s_page = File.ReadAllText(Repository.PathOf("docs", "json.md"));

    private JsonElement _document;

    private OpenApiSchemas _schemas = null!;

    public async ValueTask InitializeAsync()
    {
        await using LocalServer server = await LocalServer.Start(app =>
        {
            app.MapGet("/flow", () => default(FlowClassification));
            app.MapGet("/optional-port", () => default(PortInfo?));
            app.MapGet("/initiator", () => default(FlowInitiator));
            app.MapGet("/range", () => default(EphemeralPortRange));
            app.MapGet("/array", () => Array.Empty<PortInfo>());
            app.MapGet("/dictionary", () => WellKnownPorts.Ports);
        });
        _document = await server.Client.GetFromJsonAsync<JsonElement>(new Uri("/openapi/v1.json", UriKind.Relative));
        _schemas = new OpenApiSchemas(_document);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Every_port_is_written_as_described()
    {
        for (int port = 0; port <= ushort.MaxValue; port++)
        {
            // An unknown port has no records, so one of the values is enough.
            bool isKnown = WellKnownPorts.Ports.ContainsKey((ushort)port);
            foreach (TransportProtocols request in isKnown ? s_requests : [s_requests[port % s_requests.Length]])
                AssertDescribes(WellKnownPorts.Lookup(port, request));
        }

        PortRegistry registry = new PortRegistryBuilder().Add(new CustomService(8087, "billing-api")).Build();
        AssertDescribes(registry.Lookup(8087));
        _schemas.AssertHasOnlyWrittenProperties("PortInfo");
        _schemas.AssertHasOnlyWrittenProperties("ServiceRecord");
    }

    [Fact]
    public void Every_other_type_is_written_as_described()
    {
        AssertDescribes(WellKnownPorts.Find("www"));
        AssertDescribes(WellKnownPorts.Find("www")[0]);
        AssertDescribes(WellKnownPorts.Find("www")[0].Aliases);
        AssertDescribes(WellKnownPorts.ClassifyFlow(51234, 443, TransportProtocols.Tcp));
        AssertDescribes(WellKnownPorts.ClassifyFlow(62000, 62001, TransportProtocols.Udp));
        AssertDescribes(EphemeralPortRange.Linux);
        AssertDescribes(default(PortInfo));
        AssertDescribes(default(ServiceRecord));
        AssertDescribes(default(ServiceRecords));
        AssertDescribes(default(ServiceNames));
        AssertDescribes(default(FlowClassification));
        AssertDescribes(default(EphemeralPortRange));

        _schemas.AssertHasOnlyWrittenProperties("FlowClassification");
        _schemas.AssertHasOnlyWrittenProperties("EphemeralPortRange");
    }

    [Fact]
    public void Each_enumeration_is_described_by_the_words_that_are_written()
    {
        AssertWords<PortRange>();
        AssertWords<PortStatus>();
        AssertWords<PortCategory>();
        AssertWords<ServiceSource>();
        AssertWords<FlowSide>();
        AssertWords<FlowInitiator>();
        AssertWords<FlowConfidence>();
        AssertFlags<PortTraits>();
        AssertFlags<TransportProtocols>();
    }

    [Fact]
    public void Every_type_with_a_converter_has_a_schema()
    {
        IEnumerable<string> converted = typeof(WellKnownPorts).Assembly.ExportedTypes
            .Where(type => type.IsDefined(typeof(JsonConverterAttribute), inherit: false))
            .Select(type => type.Name);

        Assert.Equal(converted.Order(), _schemas.Names.Order());
    }

    [Theory]
    [InlineData("/array", "items")]
    [InlineData("/dictionary", "additionalProperties")]
    public void A_collection_refers_to_the_schema_of_its_elements(string path, string keyword)
    {
        JsonElement schema = OpenApiSchemas.OfResponse(_document, path);

        Assert.Equal("#/components/schemas/PortInfo", schema.GetProperty(keyword).GetProperty("$ref").GetString());
    }

    [Theory]
    [InlineData("PortInfo")]
    [InlineData("ServiceRecord")]
    [InlineData("FlowClassification")]
    [InlineData("EphemeralPortRange")]
    public void The_page_lists_every_property(string name)
    {
        string section = s_page[s_page.IndexOf($"\n### {name}\n", StringComparison.Ordinal)..].Split("\n#")[1];
        GroupCollection[] rows = [.. PropertyRow().Matches(section).Select(row => row.Groups)];

        Assert.Equal(_schemas.PropertiesOf(name), rows.Select(row => row["name"].Value));
        Assert.Equal(
            _schemas.RequiredOf(name),
            rows.Where(row => row["leftOutIf"].Value == "never").Select(row => row["name"].Value));
    }

    private void AssertDescribes<T>(T value) =>
        _schemas.AssertDescribes(JsonSerializer.SerializeToElement(value), typeof(T).Name);

    private void AssertWords<T>()
        where T : struct, Enum =>
        AssertWords<T>(Enum.GetValues<T>().Select(value => JsonSerializer.SerializeToElement(value).GetString()!));

    private void AssertFlags<T>()
        where T : struct, Enum
    {
        JsonElement[] arrays = [.. Enum.GetValues<T>().Select(value => JsonSerializer.SerializeToElement(value))];
        AssertWords<T>(arrays.Where(array => array.GetArrayLength() == 1).Select(array => array[0].GetString()!));
    }

    /// <summary>Asserts that the schema and the table on the page have exactly these words.</summary>
    private void AssertWords<T>(IEnumerable<string> words)
        where T : struct, Enum
    {
        string name = typeof(T).Name;
        string list = string.Join(", ", words.Select(word => $"`{word}`"));

        Assert.Equal(words, _schemas.WordsOf(name));
        Assert.Contains($"\n| `{name}` | {list} |\n", s_page, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<T>(), AssertDescribes);
    }

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| .* \| (?<leftOutIf>.*) \|$", RegexOptions.Multiline)]
    private static partial Regex PropertyRow();
}
