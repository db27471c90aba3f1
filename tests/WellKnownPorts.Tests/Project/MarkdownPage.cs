namespace NetworkPorts.Tests;

/// <summary>
/// A Markdown page with programs. Each program is followed by its output and may be preceded by its
/// <c>appsettings.json</c>.
/// </summary>
internal sealed class MarkdownPage(string path)
{
    public string Text { get; } = File.ReadAllText(path);

    public IReadOnlyList<MarkdownBlock> Blocks { get; } = MarkdownBlock.Read(path);

    /// <summary>The indexes of the program blocks.</summary>
    public int[] Programs => IndexesOf("csharp");

    /// <summary>The indexes of the settings blocks.</summary>
    public int[] Settings => IndexesOf("json");

    /// <summary>Asserts that the output of a program equals the next block.</summary>
    public void AssertPrintsNextBlock(int program)
    {
        MarkdownBlock expected = Blocks[program + 1];
        Assert.Equal("text", expected.Language);

        // The program reads its settings from the base directory of the tests.
        string settings = Path.Combine(AppContext.BaseDirectory, "appsettings.json");
        File.Delete(settings);
        if (program > 0 && Blocks[program - 1] is { Language: "json", Text: string json })
            File.WriteAllText(settings, json);
        Assert.Equal(expected.Text, Snippet.Run(Blocks[program].Text));
    }

    private int[] IndexesOf(string language) =>
        [.. Enumerable.Range(0, Blocks.Count).Where(i => Blocks[i].Language == language)];
}
