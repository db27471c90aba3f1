using System.Globalization;

namespace NetworkPorts.Benchmarks.Reports;

/// <summary>Compares the methods of one benchmark class for several values of its parameter.</summary>
internal sealed class Comparison(Measurements measured, string type, params object[] parameters)
{
    /// <summary>Formats the medians of a method, one for each parameter value.</summary>
    /// <returns>The medians in nanoseconds, such as <c>0.31 / 0.32 ns</c>.</returns>
    public string Times(string method) =>
        $"{Join(parameters.Select(parameter => measured.Median(type, method, parameter)), "0.00")} ns";

    /// <summary>Formats the ratios of the first method's medians to the second method's medians.</summary>
    /// <returns>The ratios, such as <c>2.1 / 3.4</c>. Above 1, the first method takes longer.</returns>
    public string Ratios(string method, string other) => Join(
        parameters.Select(
            parameter => measured.Median(type, method, parameter) / measured.Median(type, other, parameter)),
        "0.0");

    private static string Join(IEnumerable<double> numbers, string format) =>
        string.Join(" / ", numbers.Select(number => number.ToString(format, CultureInfo.InvariantCulture)));
}
