namespace NetworkPorts.Tests;

/// <summary>
/// A Markdown page that shows what happens: below each program stands what it prints, and above one may stand its
/// <c>appsettings.json</c>.
/// </summary>
internal sealed class MarkdownPage(string path)
{
    public string Text { get; } = File.ReadAllText(path);

    public IReadOnlyList<MarkdownBlock> Blocks { get; } = MarkdownBlock.Read(path);

    /// <summary>The places of the programs among the blocks.</summary>
    public int[] Programs => PlacesOf("csharp");

    /// <summary>The places of the settings among the blocks.</summary>
    public int[] Settings => PlacesOf("json");

    /// <summary>Asserts that a program prints what stands below it, to the letter.</summary>
    public void AssertPrintsWhatStandsBelow(int program)
    {
        MarkdownBlock expected = Blocks[program + 1];
        Assert.Equal("text", expected.Language);

        // Beside the program, as if it had been built with it.
        string settings = Path.Combine(AppContext.BaseDirectory, "appsettings.json");
        File.Delete(settings);
        if (program > 0 && Blocks[program - 1] is { Language: "json", Text: string json })
            File.WriteAllText(settings, json);
        Assert.Equal(expected.Text, Snippet.Run(Blocks[program].Text));
    }

    private int[] PlacesOf(string language) => [.. Enumerable.Range(0, Blocks.Count).Where(i => Blocks[i].Language == language)];
}
