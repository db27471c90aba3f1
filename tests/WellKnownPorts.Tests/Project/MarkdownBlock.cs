using System.Text.RegularExpressions;

namespace NetworkPorts.Tests;

/// <summary>A fenced block of a Markdown page, with its language, its text and the number of its first line.</summary>
internal sealed partial record MarkdownBlock(string Language, string Text, int Line)
{
    public static IReadOnlyList<MarkdownBlock> Read(string path)
    {
        string page = File.ReadAllText(path);
        return [.. Fence().Matches(page).Select(match => new MarkdownBlock(
            match.Groups["language"].Value,
            match.Groups["text"].Value,
            page.AsSpan(0, match.Index).Count('\n') + 1))];
    }

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
