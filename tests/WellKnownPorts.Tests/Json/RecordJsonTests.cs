using System.Text.Json;

namespace NetworkPorts.Tests;

public class RecordJsonTests
{
    private static readonly WellKnownPortsJsonContext s_context = WellKnownPortsJsonContext.Default;

    [Theory]
    [InlineData("swx", """{"port":7300,"name":"swx","description":"The Swiss Exchange","source":"iana"}""")]
    [InlineData(
        "kafka",
        """{"port":9092,"transports":["tcp"],"name":"kafka","aliases":["apache-kafka","redpanda"]"""
            + ""","description":"Apache Kafka broker","category":"messaging","traits":["cleartext"]"""
            + ""","source":"common-use"}""")]
    public void A_record_is_written_as_an_object(string name, string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(WellKnownPorts.Find(name)[0], s_context.ServiceRecord));

    [Fact]
    public void A_missing_description_is_omitted() => Assert.Equal(
        """{"port":514,"transports":["udp"],"name":"syslog","reference":"RFC5426","source":"iana"}""",
        JsonSerializer.Serialize(
            WellKnownPorts.Lookup(514, TransportProtocols.Udp).Services[1], s_context.ServiceRecord));

    [Fact]
    public void Every_record_round_trips()
    {
        foreach (ServiceRecord record in WellKnownPorts.Ports.Values.SelectMany(port => port.Services).Append(default))
        {
            string json = JsonSerializer.Serialize(record, s_context.ServiceRecord);
            Assert.Equal(record, JsonSerializer.Deserialize(json, s_context.ServiceRecord));
        }
    }

    [Fact]
    public void The_records_of_every_port_round_trip()
    {
        foreach (PortInfo port in WellKnownPorts.Ports.Values)
        {
            string json = JsonSerializer.Serialize(port.Services, s_context.ServiceRecords);
            Assert.Equal(port.Services, JsonSerializer.Deserialize(json, s_context.ServiceRecords));
        }
    }

    [Theory]
    [InlineData("kafka")]
    [InlineData("http")]
    [InlineData("www")]
    [InlineData("x11")]
    [InlineData("irc")]
    [InlineData("no-such-thing")]
    public void The_records_with_a_name_round_trip(string name)
    {
        ServiceRecords records = WellKnownPorts.Find(name);
        string json = JsonSerializer.Serialize(records);

        Assert.Equal(records, JsonReading.Read<ServiceRecords>(json));
        Assert.Equal(records, JsonReading.Read<List<ServiceRecord>>(json));
        Assert.Equal(records, JsonReading.Read<ServiceRecord[]>(json));
    }

    [Fact]
    public void The_records_for_a_transport_round_trip() => Assert.All(TransportText.Single, transport =>
    {
        ServiceRecords records = WellKnownPorts.Lookup(443, transport).Services;
        Assert.Equal(records, JsonReading.Read<ServiceRecords>(JsonSerializer.Serialize(records)));
    });

    [Fact]
    public void Aliases_round_trip()
    {
        IEnumerable<ServiceNames> all = WellKnownPorts.Ports.Values
            .SelectMany(port => port.Services)
            .Select(record => record.Aliases)
            .Where(names => names.Count > 0);
        foreach (ServiceNames names in all)
            Assert.Equal(names, JsonSerializer.Deserialize<ServiceNames>(JsonSerializer.Serialize(names)));
        Assert.Equal(default, JsonReading.Read<ServiceNames>("[]"));
        Assert.Equal(
            WellKnownPorts.Find("www-http")[0].Aliases, JsonReading.Read<ServiceNames>("""["www","www-http"]"""));
    }

    [Theory]
    [InlineData("7", "must be an object, not a")]
    [InlineData("{}", "'port' is missing")]
    [InlineData("""{"port":443,"name":"https"}""", "'source' is missing")]
    [InlineData("""{"port":443,"source":"iana"}""", "'name' is missing")]
    [InlineData("""{"port":443,"name":7,"source":"iana"}""", "'name' must be a string")]
    [InlineData("""{"port":443,"name":"https","source":"here"}""", "'here' is not a valid ServiceSource")]
    [InlineData(
        """{"port":443,"name":"https","source":"common-use","transports":["dccp"]}""",
        "Port 443 has no record 'https'")]
    [InlineData(
        """{"port":444,"name":"https","source":"common-use","transports":["tcp"]}""",
        "Port 444 has no record 'https'")]
    [InlineData("""{"port":0,"name":"https","source":"iana"}""", "Port 0 has no record 'https'")]
    public void A_record_that_is_not_in_the_data_is_rejected(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonReading.Read<ServiceRecord>(json));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "must be an array")]
    [InlineData(
        """[{"port":443,"name":"https","source":"common-use","transports":["tcp"]}]""",
        "not the complete list for a port or a name")]
    [InlineData("[7]", "must be an object, not a")]
    public void Records_that_no_lookup_returns_are_rejected(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonReading.Read<ServiceRecords>(json));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "must be an array")]
    [InlineData("[7]", "must be a string")]
    [InlineData("""["www"]""", "not the aliases of a service record")]
    [InlineData("""["no-such-thing"]""", "not the aliases of a service record")]
    public void Names_that_are_not_aliases_are_rejected(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonReading.Read<ServiceNames>(json));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Known_ports_are_written_as_an_object_with_the_numbers_as_keys()
    {
        string json = JsonSerializer.Serialize(WellKnownPorts.Ports, s_context.PortDictionary);
        using JsonDocument ports = JsonDocument.Parse(json);

        Assert.Equal(
            WellKnownPorts.Ports.Keys.Select(port => $"{port}"),
            ports.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(WellKnownPorts.Lookup(443), ports.RootElement.GetProperty("443").Deserialize<PortInfo>());
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", s_context.PortDictionary));
    }
}
