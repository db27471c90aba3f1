using System.Text.RegularExpressions;

namespace NetworkPorts.Site;

/// <summary>Copies the pages of the repository that belong to the site.</summary>
internal static partial class Guides
{
    private const string SourceUrl = "https://github.com/WellKnownPorts/WellKnownPorts/blob/main/";

    private static readonly Dictionary<string, string> s_names = new()
    {
        ["README.md"] = "index.md",
        ["CHANGELOG.md"] = "guides/changelog.md",
        ["SECURITY.md"] = "guides/security.md",
        ["docs/architecture.md"] = "guides/architecture.md",
        ["docs/custom-services.md"] = "guides/custom-services.md",
        ["docs/flows.md"] = "guides/flows.md",
        ["docs/formats.md"] = "guides/formats.md",
        ["docs/engines.md"] = "guides/engines.md",
        ["docs/json.md"] = "guides/json.md",
        ["docs/logging.md"] = "guides/logging.md",
        ["src/WellKnownPorts.DuckDB/README.md"] = "guides/duckdb.md",
        ["src/WellKnownPorts.Extensions.Logging/README.md"] = "guides/extensions-logging.md",
        ["src/WellKnownPorts.OpenTelemetry/README.md"] = "guides/opentelemetry.md",
        ["src/WellKnownPorts.Serilog/README.md"] = "guides/serilog.md",
        ["src/WellKnownPorts.Tool/README.md"] = "guides/tool.md",
        ["benchmarks/README.md"] = "guides/benchmarks.md",
    };

    /// <summary>Copies the pages. Links to other files lead to the repository.</summary>
    /// <returns>The number of pages.</returns>
    public static int Copy(string repository, string folder)
    {
        foreach ((string source, string target) in s_names)
        {
            string path = Path.Combine(folder, target);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            string text = File.ReadAllText(Path.Combine(repository, source));
            File.WriteAllText(path, Link().Replace(text, match => $"]({NewLink(source, target, match)})"));
        }

        return s_names.Count;
    }

    private static string NewLink(string source, string target, Match link)
    {
        string linked = Combined(source, link.Groups["path"].Value);
        string address = s_names.TryGetValue(linked, out string? page)
            ? Path.GetRelativePath(Path.GetDirectoryName("/" + target)!, "/" + page).Replace('\\', '/')
            : SourceUrl + linked;
        return address + link.Groups["fragment"].Value;
    }

    /// <summary>Returns the path of a linked file in the repository.</summary>
    private static string Combined(string source, string link)
    {
        var parts = new Stack<string>(source.Split('/')[..^1]);
        foreach (string part in link.Split('/'))
        {
            if (part == "..")
                parts.Pop();
            else
                parts.Push(part);
        }

        return string.Join('/', parts.Reverse());
    }

    [GeneratedRegex(@"\]\((?!https?://|#)(?<path>[^)#]+)(?<fragment>#[^)]*)?\)")]
    private static partial Regex Link();
}
