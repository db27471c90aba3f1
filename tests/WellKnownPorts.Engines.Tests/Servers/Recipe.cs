namespace NetworkPorts.Engines.Tests;

/// <summary>Reads the code blocks of <c>docs/engines.md</c>, which the tests and the benchmarks run.</summary>
internal static class Recipe
{
    private static readonly string s_page =
        File.ReadAllText(Repository.PathOf("docs", "engines.md")).ReplaceLineEndings("\n");

    /// <summary>Returns the code block of a section in a language.</summary>
    /// <param name="section">The heading of the section.</param>
    /// <param name="language">The language of the block.</param>
    /// <param name="block">The index of the block among those in the language.</param>
    /// <exception cref="InvalidOperationException">The page has no such section or block.</exception>
    public static string Of(string section, string language, int block = 0)
    {
        int heading = s_page.IndexOf($"\n### {section}\n", StringComparison.Ordinal);
        if (heading < 0)
            throw new InvalidOperationException($"The page has no section {section}.");
        string fence = $"\n```{language}\n";
        int end = s_page.IndexOf("\n##", heading + 1, StringComparison.Ordinal);
        int start = heading;
        for (int i = 0; i <= block; i++)
        {
            start = s_page.IndexOf(fence, start, StringComparison.Ordinal);
            if (start < 0 || start >= end)
                throw new InvalidOperationException($"The section {section} has no block {block} in {language}.");
            start += fence.Length;
        }

        return s_page[start..s_page.IndexOf("\n```", start, StringComparison.Ordinal)] + "\n";
    }
}
