using BenchmarkDotNet.Reports;

namespace NetworkPorts.Benchmarks.Reports;

/// <summary>The results of a run, by class, method and parameter.</summary>
internal sealed class Measurements(IEnumerable<Summary> summaries)
{
    private readonly Dictionary<(string Type, string Method, string Parameter), BenchmarkReport> _reports = summaries
        .SelectMany(summary => summary.Reports)
        .ToDictionary(report => (
            report.BenchmarkCase.Descriptor.Type.Name,
            report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            report.BenchmarkCase.Parameters.Items.Select(item => item.Value.ToString()!).FirstOrDefault("")));

    /// <summary>Gets the median of a benchmark.</summary>
    /// <returns>The median, in nanoseconds per operation.</returns>
    /// <exception cref="InvalidOperationException">The benchmark failed, so it has no result.</exception>
    public double Median(string type, string method, object parameter)
    {
        BenchmarkReport report = _reports[(type, method, parameter.ToString()!)];
        return report.ResultStatistics?.Median
            ?? throw new InvalidOperationException($"{type}.{method} ({parameter}) has no result. See the log above.");
    }

    /// <summary>Gets the maximum number of bytes that any of the methods allocates per operation.</summary>
    /// <returns>The maximum for all parameters.</returns>
    public long MaxAllocated(params IEnumerable<string> methods)
    {
        HashSet<string> names = [.. methods];
        return _reports.Where(report => names.Contains(report.Key.Method))
            .Max(report => report.Value.GcStats.GetBytesAllocatedPerOperation(report.Value.BenchmarkCase) ?? 0);
    }
}
