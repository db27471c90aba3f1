using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace NetworkPorts.Tests;

public class PortInfoJsonTests
{
    private static readonly WellKnownPortsJsonContext s_context = WellKnownPortsJsonContext.Default;

    [Fact]
    public void A_port_is_written_with_all_known_values() => Assert.Equal(
        """
        {"port":80,"range":"system",
        "name":"http","description":"HTTP, the web","category":"web","traits":["cleartext"],
        "registeredName":"http","registeredDescription":"World Wide Web HTTP",
        "status":"assigned","transports":["tcp","udp","sctp"],"services":[
        {"port":80,"transports":["tcp"],"name":"http","aliases":["www","web"],"description":"HTTP, the web",
        "reference":"RFC9110",
        "category":"web","traits":["cleartext"],"source":"common-use"},
        {"port":80,"transports":["tcp","udp"],"name":"http","aliases":["www","www-http"],
        "description":"World Wide Web HTTP","reference":"RFC9110","source":"iana"},
        {"port":80,"transports":["sctp"],"name":"http","description":"HTTP","reference":"RFC9260","source":"iana"}]}
        """.ReplaceLineEndings(""),
        Json(WellKnownPorts.Lookup(80)));

    [Fact]
    public void Unknown_values_are_omitted()
    {
        Assert.Equal("""{"port":62000,"range":"dynamic","status":"unassigned"}""", Json(WellKnownPorts.Lookup(62000)));
        Assert.Equal("""{"port":1024,"range":"user","status":"reserved"}""", Json(WellKnownPorts.Lookup(1024)));
        Assert.Equal("""{"port":0,"range":"system","isBrowserBlocked":true,"status":"reserved"}""", Json(default));
        Assert.Equal(
            """
            {"port":7301,"requestedTransports":["udp"],"range":"user","name":"swx","description":"The Swiss Exchange",
            "registeredName":"swx","registeredDescription":"The Swiss Exchange","status":"assigned","services":[
            {"port":7301,"name":"swx","description":"The Swiss Exchange","source":"iana"}]}
            """.ReplaceLineEndings(""),
            Json(WellKnownPorts.Lookup(7301, TransportProtocols.Udp)));
        Assert.StartsWith(
            """{"port":443,"requestedTransports":[],"range":"system","status":""",
            Json(WellKnownPorts.Lookup(443, TransportProtocols.None)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_port_and_set_of_transports_round_trips()
    {
        for (int port = 0; port <= ushort.MaxValue; port++)
        {
            PortInfo info = WellKnownPorts.Lookup(port, TransportText.Set(port % 16));
            Assert.Equal(info, JsonSerializer.Deserialize(Json(info), s_context.PortInfo));
        }
    }

    [Fact]
    public void An_array_is_read_from_a_stream()
    {
        PortInfo[] ports = [.. WellKnownPorts.Ports.Values.Take(100)];
        string json = JsonSerializer.Serialize(ports, s_context.PortInfoArray);

        Assert.True(json.Length > 30_000);
        Assert.Equal(ports, JsonReading.Read<PortInfo[]>(json));
        Assert.Equal(ports, JsonReading.Read<List<PortInfo>>(json));
    }

    [Theory]
    [InlineData("""{"port":443}""", TransportProtocols.All)]
    [InlineData("""{"name":"lies","more":{"port":1},"port":443,"services":[{"port":2}]}""", TransportProtocols.All)]
    [InlineData(
        """{"requestedTransports":["tcp","udp"],"port":443}""", TransportProtocols.Tcp | TransportProtocols.Udp)]
    [InlineData("""{"port":443,"requestedTransports":["TCP"]}""", TransportProtocols.Tcp)]
    [InlineData("""{"port":443,"requestedTransports":["tcp","tcp"]}""", TransportProtocols.Tcp)]
    [InlineData("""{"port":443,"requestedTransports":[]}""", TransportProtocols.None)]
    [InlineData("""{"port":1,"port":443}""", TransportProtocols.All)]
    [InlineData("""{"\u0070ort":443}""", TransportProtocols.All)]
    public void Only_the_port_and_the_requested_transports_are_read(string json, TransportProtocols transports) =>
        Assert.Equal(WellKnownPorts.Lookup(443, transports), JsonReading.Read<PortInfo>(json));

    [Theory]
    [InlineData("443", "must be an object, not a")]
    [InlineData("\"443\"", "must be an object, not a")]
    [InlineData("[]", "must be an object, not a")]
    [InlineData("{}", "'port' is missing")]
    [InlineData("""{"Port":443}""", "'port' is missing")]
    [InlineData("""{"port":65536}""", "between 0 and 65535")]
    [InlineData("""{"port":-1}""", "between 0 and 65535")]
    [InlineData("""{"port":443.5}""", "between 0 and 65535")]
    [InlineData("""{"port":null}""", "between 0 and 65535")]
    [InlineData("""{"port":"443"}""", "between 0 and 65535")]
    [InlineData("""{"port":443,"requestedTransports":"tcp"}""", "array")]
    [InlineData("""{"port":443,"requestedTransports":null}""", "array")]
    [InlineData("""{"port":443,"requestedTransports":["ipx"]}""", "tcp, udp, sctp, dccp")]
    [InlineData("""{"port":443,"requestedTransports":[6]}""", "array of words, not a Number")]
    [InlineData("""{"port":443""", "")]
    [InlineData("null", "")]
    public void Invalid_JSON_is_rejected_with_a_reason(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonReading.Read<PortInfo>(json));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_has_the_path_of_the_invalid_value()
    {
        JsonException error = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<Dictionary<string, PortInfo[]>>("""{"a":[{"port":1},{"port":-1}]}"""));

        Assert.Equal("$.a[1]", error.Path);
    }

    [Theory]
    [InlineData("""{"PORT":443,"RequestedTransports":["TCP"]}""")]
    [InlineData("""{"port":"443","requestedtransports":["tcp"]}""")]
    public void Web_defaults_ignore_case_and_allow_quoted_numbers(string json)
    {
        PortInfo expected = WellKnownPorts.Lookup(443, TransportProtocols.Tcp);

        Assert.Equal(expected, JsonReading.Read<PortInfo>(json, JsonSerializerOptions.Web));
        Assert.Throws<JsonException>(() => JsonReading.Read<PortInfo>(json));
    }

    [Theory]
    [InlineData("""{"port":"65536"}""")]
    [InlineData("""{"port":"x"}""")]
    [InlineData("""{"port":""}""")]
    [InlineData("{}")]
    public void Web_defaults_reject_an_invalid_port(string json) =>
        Assert.Throws<JsonException>(() => JsonReading.Read<PortInfo>(json, JsonSerializerOptions.Web));

    [Fact]
    public void Numbers_are_quoted_if_the_options_require_it()
    {
        var options = new JsonSerializerOptions
        {
            NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
        };
        string json = JsonSerializer.Serialize(WellKnownPorts.Lookup(60000), options);

        Assert.StartsWith("""{"port":"60000",""", json, StringComparison.Ordinal);
        Assert.Equal(WellKnownPorts.Lookup(60000), JsonReading.Read<PortInfo>(json, options));
    }

    [Fact]
    public void An_unknown_property_is_rejected_if_the_options_require_it()
    {
        var options = new JsonSerializerOptions { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

        Assert.Equal(WellKnownPorts.Lookup(80), JsonReading.Read<PortInfo>(Json(WellKnownPorts.Lookup(80)), options));
        JsonException error = Assert.Throws<JsonException>(
            () => JsonReading.Read<PortInfo>("""{"port":80,"prot":1}""", options));
        Assert.Contains("'prot'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"port":1,"port":80}""", "'port'")]
    [InlineData("""{"port":80,"name":"a","name":"b"}""", "'name'")]
    public void A_duplicate_property_is_rejected_if_the_options_require_it(string json, string name)
    {
        Assert.Equal(WellKnownPorts.Lookup(80), JsonReading.Read<PortInfo>(json));
        if (TestedFramework.IsBefore(10))
            return; // The option is new in .NET 10.

        var options = new JsonSerializerOptions { AllowDuplicateProperties = false };
        JsonException error = Assert.Throws<JsonException>(() => JsonReading.Read<PortInfo>(json, options));
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Equal(WellKnownPorts.Lookup(80), JsonReading.Read<PortInfo>("""{"port":80,"name":"a"}""", options));
    }

    [Fact]
    public void A_port_can_be_a_dictionary_key()
    {
        var counts = new Dictionary<PortInfo, int>
        {
            [WellKnownPorts.Lookup(443)] = 1,
            [WellKnownPorts.Lookup(443, TransportProtocols.Udp)] = 2,
            [WellKnownPorts.Lookup(60000, TransportProtocols.None)] = 3,
        };
        string json = JsonSerializer.Serialize(counts);

        Assert.Equal("""{"443":1,"443/udp":2,"60000/none":3}""", json);
        Assert.Equal(counts, JsonReading.Read<Dictionary<PortInfo, int>>(json));
        JsonException error = Assert.Throws<JsonException>(
            () => JsonReading.Read<Dictionary<PortInfo, int>>("""{"70000":1}"""));
        Assert.Contains("between 0 and 65535", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_port_round_trips()
    {
        Assert.Equal("null", JsonSerializer.Serialize<PortInfo?>(null));
        Assert.Null(JsonReading.Read<PortInfo?>("null"));
        Assert.Equal(WellKnownPorts.Lookup(1), JsonReading.Read<PortInfo?>("""{"port":1}"""));
    }

    [Fact]
    public void Every_property_is_written_for_some_port()
    {
        HashSet<string> written = [.. WellKnownPorts.Ports.Values.Take(1_000)
            .Append(WellKnownPorts.Lookup(443, TransportProtocols.Tcp))
            .SelectMany(port => JsonNode.Parse(Json(port))!.AsObject().Select(property => property.Key))];
        HashSet<string> members = [.. typeof(PortInfo).GetProperties()
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))];

        members.Remove("hasService"); // It is not written, because the list of services implies it.
        Assert.Equal(members.Order(), written.Order());
    }

    private static string Json(PortInfo info) => JsonSerializer.Serialize(info, s_context.PortInfo);
}
