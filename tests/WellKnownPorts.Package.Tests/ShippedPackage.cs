namespace NetworkPorts.Package.Tests;

/// <summary>A package that the repository ships.</summary>
/// <param name="Id">The name of the package and its assembly.</param>
/// <param name="Page">The repository file that is the README of the package.</param>
/// <param name="Tags">The tags that the package must have.</param>
/// <param name="MinMembers">The minimum number of public types and members. A test that finds fewer fails.</param>
/// <param name="MinSources">The minimum number of source files.</param>
internal sealed record ShippedPackage(string Id, string Page, string[] Tags, int MinMembers, int MinSources)
{
    public const string Library = "WellKnownPorts";

    private static readonly ShippedPackage[] s_all =
    [
        new(Library, "README.md", ["tcp", "udp"], MinMembers: 200, MinSources: 55),
        new(
            "WellKnownPorts.DuckDB",
            "src/WellKnownPorts.DuckDB/README.md",
            ["duckdb", "sql"],
            MinMembers: 2,
            MinSources: 20)
        {
            // The targets of DuckDB.NET.
            Targets = ["net10.0", "net8.0"],
        },
        new(
            "WellKnownPorts.Extensions.Logging",
            "src/WellKnownPorts.Extensions.Logging/README.md",
            ["ilogger", "logging"],
            MinMembers: 9,
            MinSources: 15),
        new(
            "WellKnownPorts.OpenTelemetry",
            "src/WellKnownPorts.OpenTelemetry/README.md",
            ["opentelemetry", "tracing", "logging"],
            MinMembers: 6,
            MinSources: 8),
        new(
            "WellKnownPorts.Serilog",
            "src/WellKnownPorts.Serilog/README.md",
            ["serilog", "enricher", "logging"],
            MinMembers: 2,
            MinSources: 8),
    ];

    public static TheoryData<string> Ids => [.. s_all.Select(package => package.Id)];

    public static TheoryData<string, string> IdsAndTargets =>
        [.. s_all.SelectMany(package => package.Targets.Select(target => (package.Id, target)))];

    /// <summary>Gets the target frameworks of the package.</summary>
    public string[] Targets { get; init; } = ["net10.0", "net8.0", "netstandard2.0"];

    public static ShippedPackage Of(string id) => s_all.Single(package => package.Id == id);
}
