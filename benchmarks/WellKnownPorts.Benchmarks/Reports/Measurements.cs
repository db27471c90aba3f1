using BenchmarkDotNet.Reports;

namespace NetworkPorts.Benchmarks.Reports;

/// <summary>The medians of a run, by class, method and parameter.</summary>
internal sealed class Measurements(IEnumerable<Summary> summaries)
{
    private readonly Dictionary<(string Type, string Method, string Parameter), BenchmarkReport> _reports = summaries
        .SelectMany(summary => summary.Reports)
        .ToDictionary(report => (
            report.BenchmarkCase.Descriptor.Type.Name,
            report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            report.BenchmarkCase.Parameters.Items.Select(item => item.Value.ToString()!).FirstOrDefault("")));

    /// <summary>The median, in nanoseconds for one operation.</summary>
    public double Median(string type, string method, object parameter)
    {
        BenchmarkReport report = _reports[(type, method, parameter.ToString()!)];
        return report.ResultStatistics?.Median
            ?? throw new InvalidOperationException($"{type}.{method} ({parameter}) has no result: see the log above.");
    }

    /// <summary>The most that one call of any of the methods allocates, in bytes; each call does a whole batch.</summary>
    public long MostAllocated(params IEnumerable<string> methods)
    {
        HashSet<string> names = [.. methods];
        return _reports.Where(report => names.Contains(report.Key.Method))
            .Max(report => report.Value.GcStats.GetBytesAllocatedPerOperation(report.Value.BenchmarkCase) ?? 0);
    }
}
