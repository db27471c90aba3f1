using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace NetworkPorts.Benchmarks.Startup;

/// <summary>What stands above every report: when it was made, by what command, and on which machine.</summary>
internal static class ReportHead
{
    /// <param name="part">The part of the suite that makes the report by itself.</param>
    public static string Of(string title, string? part = null) => $"""
        # {title}

        Made on {DateTime.UtcNow:yyyy-MM-dd} by `dotnet run -c Release --project benchmarks/WellKnownPorts.Benchmarks{(part is null ? "" : $" -- {part}")}`,
        with the registry of {WellKnownPorts.RegistryVersion}.

        ```
        {string.Join('\n', HostEnvironmentInfo.GetCurrent().ToFormattedString())}
        Runtime: {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}
        ```

        """;
}
