namespace NetworkPorts.Package.Tests;

/// <summary>A package that the repository ships, and what of it differs from the others.</summary>
/// <param name="Id">Its name, which is that of its assembly as well.</param>
/// <param name="Page">The file, in the repository, that is its page.</param>
/// <param name="Tags">Words that it is found by.</param>
/// <param name="LeastMembers">How many public types and members it has at least, so that a test which finds none does not pass.</param>
/// <param name="LeastSources">From how many files it is compiled at least.</param>
internal sealed record ShippedPackage(string Id, string Page, string[] Tags, int LeastMembers, int LeastSources)
{
    public const string Library = "WellKnownPorts";

    private static readonly ShippedPackage[] s_all =
    [
        new(Library, "README.md", ["tcp", "udp"], LeastMembers: 80, LeastSources: 20),
        new("WellKnownPorts.Extensions.Logging", "src/WellKnownPorts.Extensions.Logging/README.md", ["ilogger", "logging"], 9, 15),
        new("WellKnownPorts.OpenTelemetry", "src/WellKnownPorts.OpenTelemetry/README.md", ["opentelemetry", "tracing", "logging"], 6, 8),
        new("WellKnownPorts.Serilog", "src/WellKnownPorts.Serilog/README.md", ["serilog", "enricher", "logging"], 2, 8),
    ];

    public static string[] Targets { get; } = ["net10.0", "net8.0", "netstandard2.0"];

    public static TheoryData<string> Ids => [.. s_all.Select(package => package.Id)];

    public static TheoryData<string, string> IdsAndTargets =>
        [.. s_all.SelectMany(package => Targets.Select(target => (package.Id, target)))];

    public static ShippedPackage Of(string id) => s_all.Single(package => package.Id == id);
}
