namespace FlowLog.Tests;

public class FlowServiceTests
{
    [Theory]
    [InlineData(40000, 443, "https", "web", "system", "implicit-tls")]
    [InlineData(443, 50000, "https", "web", "system", "implicit-tls")]
    [InlineData(20, 50000, "ftp-data", "file-sharing", "system", "browser-blocked,cleartext")]
    [InlineData(22, 443, "ssh", "remote-access", "system", "browser-blocked")]
    [InlineData(22, 35356, "ssh", "remote-access", "system", "browser-blocked")]
    [InlineData(44900, 25565, "minecraft", "game", "user", "-")]
    [InlineData(25565, 44900, "minecraft", "game", "user", "-")]
    [InlineData(34584, 50000, "jenkins-agent", "development", "dynamic", "-")]
    [InlineData(50000, 34584, "jenkins-agent", "development", "dynamic", "-")]
    [InlineData(40000, 9092, "kafka", "messaging", "user", "-")]
    [InlineData(40000, 63, "whoispp", "-", "system", "-")]
    [InlineData(60000, 60001, "-", "-", "dynamic", "-")]
    [InlineData(60000, 4, "-", "-", "system", "-")]
    [InlineData(60000, 1024, "-", "-", "user", "-")]
    public void A_flow_is_named_by_the_likelier_of_its_ports(
        int source, int destination, string name, string category, string range, string traits)
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekHeader + SampleLog.ZeekRowOf(source, destination));

        Assert.Equal([name, category, range, traits], Assert.Single(run.Rows)[4..]);
    }

    [Theory]
    [InlineData(40000, 443, "destination", "common-use")]
    [InlineData(443, 40000, "source", "common-use")]
    [InlineData(40000, 63, "destination", "registered")]
    [InlineData(22, 443, "source", "contested")]
    [InlineData(60000, 4, "destination", "range")]
    [InlineData(123, 123, "-", "common-use")]
    [InlineData(60000, 60001, "-", "-")]
    public void The_side_of_the_service_and_how_sure_it_is_are_those_of_the_library(
        int source, int destination, string side, string match)
    {
        ProgramRun run = ProgramRun.OnText(
            SampleLog.ZeekHeader + SampleLog.ZeekRowOf(source, destination), "--output", "log");

        Assert.Equal([side, match], run.OutputLines[^1].Split('\t')[^2..]);
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
}
