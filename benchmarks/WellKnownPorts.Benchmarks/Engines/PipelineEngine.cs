using System.Text.RegularExpressions;
using CliWrap.Buffered;
using NetworkPorts.Engines.Tests;

namespace NetworkPorts.Benchmarks.Engines;

/// <summary>Measures the log daemons: copying AWS VPC flow logs, and naming both ports of each record.</summary>
internal static partial class PipelineEngine
{
    private const string PlainRsyslog = """
        global(workDirectory="/var/spool/rsyslog")
        module(load="imfile")
        template(name="plain" type="string" string="%msg%\n")
        input(type="imfile" file="/var/log/flows.log" tag="flows" ruleset="flows")
        ruleset(name="flows") {
          action(type="omfile" file="/var/log/named.log" template="plain")
        }

        """;

    private const string PlainSyslogNg = """
        @version: 3.38
        options { stats-freq(0); };
        source s_flows { file("/var/log/flows.log" follow-freq(0.2) flags(no-parse)); };
        destination d_plain { file("/var/log/named.log" template("${MESSAGE}\n")); };
        log { source(s_flows); destination(d_plain); };

        """;

    public static async Task<IReadOnlyList<EngineResult>> Measure(string flows)
    {
        string[] records = [.. File.ReadLines(flows).Skip(1).Select(RecordOf)];
        List<EngineResult> results = [];
        if (Rsyslog.IsInstalled)
        {
            results.Add(await Compare(
                "rsyslog", "lookup table", Rsyslog.Version, Rsyslog.Daemon, PlainRsyslog, "ports.json"));
        }

        if (SyslogNg.IsInstalled)
        {
            results.Add(await Compare(
                "syslog-ng", "`add-contextual-data`", SyslogNg.Version, SyslogNg.Daemon, PlainSyslogNg, "ports.csv"));
        }

        return results;

        // The section of the recipe and the export format have the name of the daemon.
        async Task<EngineResult> Compare(
            string name,
            string method,
            CliWrap.Command version,
            Func<LogPipeline, string, CliWrap.Command> daemon,
            string plain,
            string file)
        {
            string ports = EngineFlows.Export("--format", name);
            return new EngineResult(
                $"{name} {Version().Match((await version.ExecuteBufferedAsync()).StandardOutput)}",
                method,
                await Time(plain),
                await Time(Recipe.Of(name, "text")));

            async Task<TimeSpan> Time(string recipe)
            {
                using LogPipeline pipeline = new(records);
                File.WriteAllText(pipeline.PathOf(file), ports);
                return await pipeline.Run(daemon(pipeline, recipe));
            }
        }
    }

    [GeneratedRegex(@"\d+(\.\d+)+")]
    private static partial Regex Version();

    private static string RecordOf(string flow)
    {
        string[] fields = flow.Split(',');
        int protocol = TransportConvert.TryParse(fields[2], out TransportProtocols transport)
            ? TransportConvert.ToIPProtocolNumber(transport)
            : 0;
        return $"2 123456789012 eni-0a1b2c3d4e5f60718 10.20.0.5 10.20.0.10 {fields[0]} {fields[1]} {protocol} 15 819 "
            + "1795491162 1795491223 ACCEPT OK";
    }
}
