using System.Text;

namespace NetworkPorts.Tool.Tests;

public class FlowServiceTests
{
    [Theory]
    [InlineData(40000, 443, "https", "web", "system", "implicit-tls")]
    [InlineData(443, 50000, "https", "web", "system", "implicit-tls")]
    [InlineData(20, 50000, "ftp-data", "file-sharing", "system", "cleartext")]
    [InlineData(22, 443, "ssh", "remote-access", "system", "-")]
    [InlineData(22, 35356, "ssh", "remote-access", "system", "-")]
    [InlineData(0, 443, "https", "web", "system", "implicit-tls")]
    [InlineData(443, 0, "https", "web", "system", "implicit-tls")]
    [InlineData(0, 0, "-", "-", "system", "-")]
    [InlineData(40000, 4444, "selenium", "development", "user", "cleartext")]
    [InlineData(44900, 25565, "minecraft", "game", "user", "-")]
    [InlineData(25565, 44900, "minecraft", "game", "user", "-")]
    [InlineData(34584, 50000, "jenkins-agent", "development", "dynamic", "-")]
    [InlineData(50000, 34584, "jenkins-agent", "development", "dynamic", "-")]
    [InlineData(40000, 9092, "kafka", "messaging", "user", "cleartext")]
    [InlineData(40000, 63, "whoispp", "-", "system", "-")]
    [InlineData(60000, 60001, "-", "-", "dynamic", "-")]
    [InlineData(60000, 4, "-", "-", "system", "-")]
    [InlineData(60000, 1024, "-", "-", "user", "-")]
    public void A_flow_has_the_service_of_its_more_likely_port(
        int source, int destination, string name, string category, string range, string traits)
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekHeader + SampleLog.ZeekRowOf(source, destination));

        Assert.Equal([name, category, range, traits], Assert.Single(run.Rows)[4..]);
    }

    [Theory]
    [InlineData(40000, 443, "destination", "common-use")]
    [InlineData(443, 40000, "source", "common-use")]
    [InlineData(0, 443, "destination", "common-use")]
    [InlineData(443, 0, "source", "common-use")]
    [InlineData(0, 0, "-", "-")]
    [InlineData(40000, 63, "destination", "registered")]
    [InlineData(22, 443, "source", "contested")]
    [InlineData(60000, 4, "destination", "range")]
    [InlineData(123, 123, "-", "registered")]
    [InlineData(60000, 60001, "source", "lower-port")]
    public void A_flow_has_a_side_and_a_confidence(
        int source, int destination, string side, string confidence)
    {
        ProgramRun run = ProgramRun.OnText(
            SampleLog.ZeekHeader + SampleLog.ZeekRowOf(source, destination), "--output", "log");

        Assert.Equal([side, confidence], run.OutputLines[^1].Split('\t')[^2..]);
    }

    [Fact]
    public void Flows_with_equal_keys_have_equal_values()
    {
        string[] protocols = ["tcp", "udp", "sctp", "dccp", "icmp"];
        Dictionary<int, string> values = [];

        foreach (string protocol in protocols)
        {
            for (int port = 0; port <= ushort.MaxValue; port++)
            {
                FlowService[] services = [ServiceOf(protocol, 443, port), ServiceOf(protocol, port, 60000)];
                foreach (FlowService service in services)
                {
                    if (!values.TryAdd(service.Key, ValuesOf(service)))
                        Assert.Equal(values[service.Key], ValuesOf(service));
                }
            }
        }
    }

    [Theory]
    [InlineData(443, "https")]
    [InlineData(4, "(system)")]
    [InlineData(1024, "(user)")]
    [InlineData(60001, "(dynamic)")]
    public void A_flow_without_a_name_is_counted_by_its_range(int port, string group)
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekHeader + SampleLog.ZeekRowOf(60000, port));

        Assert.Equal(group, Assert.Single(run.Services)[0]);
    }

    private static FlowService ServiceOf(string protocol, int source, int destination)
    {
        Assert.True(Protocol.TryFind(Encoding.UTF8.GetBytes(protocol), out Protocol found));
        return FlowService.Of(
            new Flow { Protocol = found, SourcePort = (ushort)source, DestinationPort = (ushort)destination },
            ports: null);
    }

    private static string ValuesOf(FlowService service) => string.Join(
        ' ',
        service.Name,
        TextOf(service.Category),
        TextOf(service.Range),
        TextOf(service.Traits),
        TextOf(service.Side),
        TextOf(service.Confidence));

    private static string TextOf(ReadOnlySpan<byte> word) => Encoding.UTF8.GetString(word);
}
