namespace NetworkPorts.Benchmarks.Reports;

/// <summary>Updates the headline table in the README, which is between two comments.</summary>
internal static class ReadmeTable
{
    private const string Start = "<!-- The table is copied from benchmarks/results/headline.md -->\n";
    private const string End = "<!-- End of the table -->\n";

    /// <summary>Copies the headline table from the results into the README.</summary>
    /// <exception cref="InvalidOperationException">The README does not contain the two comments.</exception>
    public static void Update()
    {
        string path = Repository.PathOf("README.md");
        string page = File.ReadAllText(path);
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        if (start < Start.Length || end < start)
        {
            throw new InvalidOperationException(
                $"'{path}' must contain the comments before and after the headline table, in this order.");
        }

        File.WriteAllText(path, page[..start] + ResultFile.Read("headline.md") + page[end..]);
    }
}
