using System.Text.Json;

namespace NetworkPorts.Tests;

public class JsonTests
{
    private static readonly WellKnownPortsJsonContext s_context = WellKnownPortsJsonContext.Default;

    [Fact]
    public void A_port_is_written_with_what_is_known_of_it() => Assert.Equal(
        """
        {"port":80,"range":"system","status":"assigned","transports":["tcp","udp"],"name":"http","description":"World Wide Web HTTP","commonName":"http","category":"web","traits":["cleartext"],"services":[
        {"port":80,"transports":["tcp","udp"],"name":"http","aliases":["www","www-http"],"description":"World Wide Web HTTP","source":"iana"},
        {"port":80,"transports":["sctp"],"name":"http","description":"HTTP","reference":"RFC4960","source":"iana"},
        {"port":80,"transports":["tcp"],"name":"http","description":"HTTP, the web","reference":"RFC9110","category":"web","traits":["cleartext"],"source":"common-use"}]}
        """.ReplaceLineEndings(""),
        JsonSerializer.Serialize(WellKnownPorts.Lookup(80), s_context.PortInfo));

    [Fact]
    public void What_is_absent_is_left_out()
    {
        Assert.Equal("""{"port":60000,"range":"dynamic","status":"unassigned"}""", Json(WellKnownPorts.Lookup(60000)));
        Assert.Equal("""{"port":1024,"range":"user","status":"reserved"}""", Json(WellKnownPorts.Lookup(1024)));
        Assert.Equal(
            """{"port":7300,"askedFor":["udp"],"range":"user","status":"assigned","name":"swx","description":"The Swiss Exchange","commonName":"swx","services":[{"port":7300,"name":"swx","description":"The Swiss Exchange","source":"iana"}]}""",
            Json(WellKnownPorts.Lookup(7300, TransportProtocols.Udp)));
    }

    [Fact]
    public void A_service_record_is_written_by_itself() => Assert.Equal(
        """{"port":7300,"name":"swx","description":"The Swiss Exchange","source":"iana"}""",
        JsonSerializer.Serialize(WellKnownPorts.Find("swx")[0], s_context.ServiceRecord));

    [Fact]
    public void Reflection_writes_the_same() =>
        Assert.Equal(Json(WellKnownPorts.Lookup(443)), JsonSerializer.Serialize(WellKnownPorts.Lookup(443)));

    [Fact]
    public void Every_port_reads_back()
    {
        for (int port = 0; port <= ushort.MaxValue; port++)
        {
            PortInfo info = WellKnownPorts.Lookup(port);
            Assert.Equal(info, JsonSerializer.Deserialize(Json(info), s_context.PortInfo));
        }
    }

    [Fact]
    public void Only_the_port_is_needed_and_what_else_stands_there_is_passed_over()
    {
        PortInfo info = JsonSerializer.Deserialize("""{"name":"lies","more":{"port":1},"port":443}""", s_context.PortInfo);

        Assert.Equal(WellKnownPorts.Lookup(443), info);
    }

    [Theory]
    [InlineData("443", "A port is a JSON object")]
    [InlineData("null", "A port is a JSON object")]
    [InlineData("{}", "has no \"port\"")]
    [InlineData("""{"port":65536}""", "from 0 to 65535")]
    [InlineData("""{"port":-1}""", "from 0 to 65535")]
    [InlineData("""{"port":"443"}""", "from 0 to 65535")]
    [InlineData("""{"port":443,"askedFor":"tcp"}""", "array")]
    [InlineData("""{"port":443,"askedFor":["ipx"]}""", "\"dccp\"")]
    [InlineData("""{"port":443,"askedFor":[6]}""", "\"dccp\"")]
    [InlineData("""{"port":443""", "")]
    public void Bad_json_is_refused_with_the_reason(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, s_context.PortInfo));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Categories_and_traits_are_written_by_their_names_in_words()
    {
        foreach (ServiceRecord use in WellKnownPorts.Ports.Values.SelectMany(port => port.Services))
        {
            string json = JsonSerializer.Serialize(use, s_context.ServiceRecord);
            using JsonDocument document = JsonDocument.Parse(json);
            string? category = document.RootElement.TryGetProperty("category", out JsonElement named) ? named.GetString() : null;
            string?[] traits = document.RootElement.TryGetProperty("traits", out JsonElement list)
                ? [.. list.EnumerateArray().Select(trait => trait.GetString())]
                : [];

            Assert.Equal(use.Category == PortCategory.Unknown ? null : Words(use.Category.ToString()), category);
            Assert.Equal(Enum.GetValues<PortTraits>().Where(trait => trait != 0 && use.Traits.HasFlag(trait)).Select(trait => Words(trait.ToString())), traits);
        }
    }

    [Fact]
    public void A_service_record_is_not_read() => Assert.StartsWith(
        "A service record is not read from JSON: read its port",
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", s_context.ServiceRecord)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_record_without_a_description_is_written_without_one() => Assert.Equal(
        """{"port":514,"transports":["udp"],"name":"syslog","source":"iana"}""",
        JsonSerializer.Serialize(WellKnownPorts.Lookup(514, TransportProtocols.Udp).Services[0], s_context.ServiceRecord));

    [Fact]
    public void A_transport_that_is_named_twice_counts_once() => Assert.Equal(
        WellKnownPorts.Lookup(443, TransportProtocols.Tcp),
        JsonSerializer.Deserialize("""{"port":443,"askedFor":["tcp","tcp"]}""", s_context.PortInfo));

    private static string Json(PortInfo info) => JsonSerializer.Serialize(info, s_context.PortInfo);

    /// <summary>RemoteAccess as remote-access.</summary>
    private static string Words(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? $"{(i == 0 ? "" : "-")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
