using System.Text.Json;

namespace NetworkPorts.Tests;

public class EnumJsonTests
{
    [Fact]
    public void Every_enumeration_value_round_trips_as_its_word()
    {
        AssertWords<PortRange>(PortWords.ToWord);
        AssertWords<PortStatus>(PortWords.ToWord);
        AssertWords<PortCategory>(PortWords.ToWord);
        AssertWords<ServiceSource>(PortWords.ToWord);
        AssertWords<FlowSide>(PortWords.ToWord);
        AssertWords<FlowInitiator>(PortWords.ToWord);
        AssertWords<FlowConfidence>(PortWords.ToWord);
    }

    [Fact]
    public void Every_set_of_flags_round_trips_as_an_array_of_words()
    {
        for (int set = 0; set < 16; set++)
        {
            AssertFlags(TransportText.Set(set), set == 0 ? "" : TransportConvert.ToText(TransportText.Set(set)));
            AssertFlags((PortTraits)set, set == 0 ? "" : ((PortTraits)set).ToWords());
        }
    }

    [Fact]
    public void Values_in_the_JSON_of_a_port_can_be_read_separately()
    {
        foreach (PortInfo port in EveryPort.Known)
        {
            using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(port));
            JsonElement root = json.RootElement;

            Assert.Equal(port.Range, root.GetProperty("range").Deserialize<PortRange>());
            Assert.Equal(port.Status, root.GetProperty("status").Deserialize<PortStatus>());
            Assert.Equal(port.Category, Optional<PortCategory>(root, "category"));
            Assert.Equal(port.Traits, Optional<PortTraits>(root, "traits"));
            Assert.Equal(port.Transports, Optional<TransportProtocols>(root, "transports"));
            if (!port.HasService)
                continue;
            Assert.Equal(
                port.Services.Select(service => (service.Source, service.Category, service.Traits, service.Transports)),
                root.GetProperty("services").EnumerateArray().Select(service => (
                    service.GetProperty("source").Deserialize<ServiceSource>(),
                    Optional<PortCategory>(service, "category"),
                    Optional<PortTraits>(service, "traits"),
                    Optional<TransportProtocols>(service, "transports"))));
        }
    }

    [Theory]
    [InlineData("\"no-such-word\"", "'no-such-word' is not a valid PortCategory")]
    [InlineData("1", "The JSON value of a PortCategory must be a string, not a Number token.")]
    [InlineData("null", "")]
    public void Invalid_JSON_for_an_enumeration_is_rejected(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonReading.Read<PortCategory>(json));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"cleartext\"", "The JSON value of a PortTraits must be an array of words")]
    [InlineData("[\"browser-blocked\"]", "cleartext, implicit-tls, amplification, malware")]
    [InlineData("[1]", "array of words, not a Number")]
    [InlineData("[\"1\"]", "cleartext, implicit-tls, amplification, malware")]
    [InlineData("[\"cleartext\"", "")]
    public void Invalid_JSON_for_flags_is_rejected(string json, string reason)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonReading.Read<PortTraits>(json));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Undefined_values_cannot_be_written()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((PortCategory)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((TransportProtocols)6));
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((PortTraits)16));
    }

    [Fact]
    public void Enumerations_can_be_dictionary_keys()
    {
        var categories = new Dictionary<PortCategory, int>
        {
            [PortCategory.RemoteAccess] = 1,
            [PortCategory.Unknown] = 2,
        };
        var transports = new Dictionary<TransportProtocols, int>
        {
            [TransportProtocols.Tcp | TransportProtocols.Udp] = 1,
            [TransportProtocols.None] = 2,
        };
        var traits = new Dictionary<PortTraits, int>
        {
            [PortTraits.Cleartext | PortTraits.Malware] = 1,
            [PortTraits.None] = 2,
        };

        AssertRoundTrips("""{"remote-access":1,"unknown":2}""", categories);
        AssertRoundTrips("""{"tcp,udp":1,"none":2}""", transports);
        AssertRoundTrips("""{"cleartext,malware":1,"none":2}""", traits);
        Assert.Throws<JsonException>(() => JsonReading.Read<Dictionary<PortCategory, int>>("""{"no-such-word":1}"""));
        Assert.Throws<JsonException>(() => JsonReading.Read<Dictionary<PortTraits, int>>("""{"no-such-word":1}"""));
        Assert.Throws<JsonException>(() => JsonReading.Read<Dictionary<TransportProtocols, int>>("""{"17":1}"""));
    }

    private static void AssertRoundTrips<T>(string json, Dictionary<T, int> value)
        where T : notnull
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonReading.Read<Dictionary<T, int>>(json));
    }

    private static void AssertWords<T>(Func<T, string> toWord)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            Assert.Equal($"\"{toWord(value)}\"", JsonSerializer.Serialize(value));
            Assert.Equal(value, JsonReading.Read<T>($"\"{toWord(value)}\""));
            Assert.Equal(value, JsonReading.Read<T>($"\"{toWord(value).ToUpperInvariant()}\""));
        }
    }

    private static void AssertFlags<T>(T value, string words)
    {
        string json = words.Length == 0 ? "[]" : $"[\"{words.Replace(",", "\",\"")}\"]";
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonReading.Read<T>(json));
        Assert.Equal(value, JsonReading.Read<T>(json.ToUpperInvariant()));
    }

    private static T Optional<T>(JsonElement element, string name)
        where T : struct => element.TryGetProperty(name, out JsonElement value) ? value.Deserialize<T>() : default;
}
