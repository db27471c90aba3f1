using System.Globalization;

namespace NetworkPorts.Benchmarks.Reports;

/// <summary>Methods of one class, over several of its parameters.</summary>
internal sealed class Comparison(Measurements measured, string type, params object[] parameters)
{
    /// <summary>The medians: <c>0.31 / 0.32 ns</c>.</summary>
    public string Times(string method) =>
        $"{Join(parameters.Select(parameter => measured.Median(type, method, parameter)), "0.00")} ns";

    /// <summary>By how much the first method takes longer than the second: <c>2.1 / 3.4</c>.</summary>
    public string Ratios(string method, string other) => Join(
        parameters.Select(parameter => measured.Median(type, method, parameter) / measured.Median(type, other, parameter)), "0.0");

    private static string Join(IEnumerable<double> numbers, string format) =>
        string.Join(" / ", numbers.Select(number => number.ToString(format, CultureInfo.InvariantCulture)));
}
