using DuckDB.NET.Data;

namespace NetworkPorts.DuckDB.Tests;

/// <summary>The functions of a flow return what the library returns.</summary>
public class FlowFunctionTests
{
    private const int FlowCount = 1_000_000;

    private static readonly int[] s_popular = [22, 53, 80, 123, 443, 514, 3306, 5432, 8080, 9092, 33434, 50051, 60001];

    [Theory]
    [InlineData(51234, 443, "tcp", "https", "destination", "common-use")]
    [InlineData(443, 51820, "udp", "http3", "source", "contested")]
    [InlineData(123, 123, "udp", "ntp", "unknown", "common-use")]
    [InlineData(50123, 62000, "tcp", null, "source", "lower-port")]
    [InlineData(0, 0, "tcp", null, "unknown", "none")]
    public void A_flow_has_a_service_a_side_and_a_confidence(
        int source, int destination, string transport, string? service, string side, string confidence)
    {
        using var database = new TestDatabase();
        string arguments = $"({source}, {destination}, '{transport}')";

        FlowClassification flow =
            WellKnownPorts.ClassifyFlow(source, destination, TransportConvert.Parse(transport));
        Assert.Equal(
            (service, side, confidence), (flow.Service.Name, flow.Side.ToWord(), flow.Confidence.ToWord()));
        Assert.Equal(service, database.Query("SELECT flow_service" + arguments));
        Assert.Equal(side, database.Query("SELECT flow_side" + arguments));
        Assert.Equal(confidence, database.Query("SELECT flow_confidence" + arguments));
    }

    [Fact]
    public void A_million_random_flows_have_the_values_of_the_library()
    {
        using var database = new TestDatabase();

        Assert.Equal(0L, DifferencesOfRandomFlows(database, WellKnownPorts.ClassifyFlow));
    }

    [Fact]
    public void A_million_random_flows_have_the_values_of_a_registry()
    {
        PortRegistry registry = new PortRegistryBuilder()
            .Add(new CustomService(50051, "orders-api"))
            .Add(new CustomService(33000, 33999, "game-session") { Transports = TransportProtocols.Udp })
            .Hide(443)
            .Build();
        using var database = new TestDatabase(registry);

        Assert.Equal(0L, DifferencesOfRandomFlows(database, registry.ClassifyFlow));
        Assert.Equal("custom", database.Query("SELECT flow_confidence(62000, 50051, 'tcp')"));
        Assert.Equal("orders-api", database.Query("SELECT flow_service(62000, 50051, 'tcp')"));
    }

    /// <summary>Compares random flows, and returns the number of different rows.</summary>
    private static object? DifferencesOfRandomFlows(
        TestDatabase database, Func<int, int, TransportProtocols, FlowClassification> classify)
    {
        database.Create(
            "expected",
            "source INTEGER, destination INTEGER, transport VARCHAR, service VARCHAR, side VARCHAR, confidence VARCHAR",
            RandomFlows(),
            (row, flow) => Append(row, flow, classify(flow.Source, flow.Destination, flow.Transport)));

        Assert.Equal((long)FlowCount, database.Query("SELECT count(*) FROM expected"));
        return database.Query("""
            SELECT count(*) FROM expected
            WHERE flow_service(source, destination, transport) IS DISTINCT FROM service
                OR flow_side(source, destination, transport) IS DISTINCT FROM side
                OR flow_confidence(source, destination, transport) IS DISTINCT FROM confidence
            """);
    }

    private static IEnumerable<(int Source, int Destination, TransportProtocols Transport)> RandomFlows()
    {
        var random = new Random(6335);
        for (int i = 0; i < FlowCount; i++)
        {
            int source = RandomPort(random);
            bool isSamePort = random.Next(20) == 0;
            yield return (source, isSamePort ? source : RandomPort(random), Expected.Transports[random.Next(4)]);
        }
    }

    private static int RandomPort(Random random) => random.Next(4) switch
    {
        0 => s_popular[random.Next(s_popular.Length)],
        1 => random.Next(0, 1024),
        2 => random.Next(32768, 65536),
        _ => random.Next(0, 65536),
    };

    private static void Append(
        IDuckDBAppenderRow row,
        (int Source, int Destination, TransportProtocols Transport) flow,
        FlowClassification expected) => row
        .AppendValue(flow.Source)
        .AppendValue(flow.Destination)
        .AppendValue(TransportConvert.ToText(flow.Transport))
        .AppendValue(expected.Service.Name)
        .AppendValue(expected.Side.ToWord())
        .AppendValue(expected.Confidence.ToWord());
}
