using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using NetworkPorts.Benchmarks.Cold;
using NetworkPorts.Benchmarks.FlowLogs;
using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Integrations;
using NetworkPorts.Benchmarks.Micro;
using NetworkPorts.Benchmarks.Size;
using NetworkPorts.Benchmarks.Sql;
using NetworkPorts.Benchmarks.Startup;
using Perfolizer.Horology;

namespace NetworkPorts.Benchmarks.Reports;

/// <summary>Runs the benchmarks and writes the results.</summary>
internal static class Suite
{
    private static readonly Type[] s_headline =
    [
        typeof(LookupBenchmarks), typeof(NameOfPortBenchmarks), typeof(TransportLookupBenchmarks),
        typeof(FindBenchmarks), typeof(ClassifyBenchmarks), typeof(FlowBenchmarks),
    ];

    private static readonly Type[] s_rest =
    [
        typeof(RegistryBenchmarks), typeof(RegistryBuildBenchmarks), typeof(TextBenchmarks), typeof(LayoutBenchmarks),
        typeof(LibcBenchmarks),
        typeof(ExtensionsLoggingBenchmarks), typeof(OpenTelemetryBenchmarks), typeof(SerilogBenchmarks),
    ];

    private static Job FullJob => Iterations(150, warmups: 5, measured: 9);

    public static string[] ClassNames => [.. s_headline.Concat(s_rest).Select(type => type.Name)];

    public static void RunOnly(string[] classNames)
    {
        Type[] types = [.. s_headline.Concat(s_rest).Where(type => classNames.Contains(type.Name))];
        foreach (Summary summary in BenchmarkRunner.Run(types, Config(FullJob)))
            ResultFile.Write(summary);
    }

    public static void Run(bool isQuick, TextWriter log)
    {
        Job job = isQuick ? Iterations(50, warmups: 14, measured: 5) : FullJob;
        ManualConfig config = isQuick ? Config(job).AddFilter(new SimpleFilter(IsInHeadline)) : Config(job);
        Summary[] headline = BenchmarkRunner.Run(s_headline, config);
        var measurements = new Measurements(headline);
        if (isQuick)
        {
            log.WriteLine(HeadlineTable.Of(measurements, null, null));
            return;
        }

        foreach (Summary summary in headline.Concat(BenchmarkRunner.Run(s_rest, Config(job))))
            ResultFile.Write(summary);
        ResultFile.Write("cold.md", ColdMeasurement.Run());
        StartupResults startup = StartupMeasurement.Run(log);
        ResultFile.Write("startup.md", StartupReport.Of(startup));
        SizeResults size = SizeMeasurement.Run(log);
        ResultFile.Write("size.md", SizeReport.Of(size));
        ResultFile.Write("flowlogs.md", FlowLogReport.Of(FlowLogMeasurement.Run(isQuick: false, log)));
        ResultFile.Write("duckdb.md", SqlReport.Of(SqlMeasurement.Run(isQuick: false, log)));
        ResultFile.Write("headline.md", HeadlineTable.Of(measurements, startup, size));
    }

    private static bool IsInHeadline(BenchmarkCase benchmark) =>
        benchmark.Parameters.Items.All(parameter => parameter.Value is not PortMix.Popular);

    /// <summary>
    /// Creates a job with many short iterations, because the median of many is stable on a noisy machine. The warmup
    /// takes about 0.7 s in total. The runtime needs this time to compile hot methods with full optimization.
    /// </summary>
    private static Job Iterations(int milliseconds, int warmups, int measured) => Job.Default
        .WithRuntime(CoreRuntime.Core10_0)
        .WithIterationTime(TimeInterval.FromMilliseconds(milliseconds))
        .WithWarmupCount(warmups)
        .WithIterationCount(measured);

    private static ManualConfig Config(Job job) => ManualConfig.CreateEmpty()
        .AddJob(job)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(StatisticColumn.Median)
        .AddExporter(MarkdownExporter.GitHub)
        .AddLogger(ConsoleLogger.Default);
}
