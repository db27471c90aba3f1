using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.Reports;

/// <summary>The headline table in the README, which stands between two comments.</summary>
internal static class ReadmeTable
{
    private const string Start = "<!-- The table is copied from benchmarks/results/headline.md -->\n";
    private const string End = "<!-- End of the table -->\n";

    public static void Update()
    {
        string path = Path.Combine(Repository.Root, "README.md");
        string page = File.ReadAllText(path);
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        if (start < Start.Length || end < start)
            throw new InvalidOperationException($"'{path}' lacks the comments between which the table stands.");
        File.WriteAllText(path, page[..start] + ResultFile.Read("headline.md") + page[end..]);
    }
}
