using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace NetworkPorts.Benchmarks.Startup;

/// <summary>Creates the header of a report: the date, the command that creates the report, and the machine.</summary>
internal static class ReportHead
{
    private const string RunSuite = "dotnet run -c Release --project benchmarks/WellKnownPorts.Benchmarks";

    /// <summary>Creates the header.</summary>
    /// <param name="title">The title of the report.</param>
    /// <param name="command">The command of the suite that creates only this report, or null if there is none.</param>
    /// <returns>The header, as Markdown.</returns>
    public static string Of(string title, string? command = null) => $"""
        # {title}

        Made on {DateTime.UtcNow:yyyy-MM-dd} by `{RunSuite}{(command is null ? "" : $" -- {command}")}`,
        with the registry of {WellKnownPorts.RegistryVersion}.

        ```
        {string.Join('\n', HostEnvironmentInfo.GetCurrent().ToFormattedString())}
        Runtime: {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}
        ```

        """;
}
