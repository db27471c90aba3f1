namespace NetworkPorts.Documentation.Tests.Style;

/// <summary>A text file of the repository that people write.</summary>
internal sealed record SourceFile(string Path)
{
    private static readonly string[] s_extensions =
        [".cs", ".md", ".csproj", ".props", ".targets", ".yml", ".js", ".css", ".html", ".editorconfig", ""];

    private static readonly string[] s_ignoredFolders =
    [
        ".git", ".config", ".vs", ".idea", ".vscode", "bin", "obj", "artifacts", "node_modules", "Snapshots", "results",
        "BenchmarkDotNet.Artifacts", "TestResults", "StrykerOutput", "Logs", "Fixtures",
    ];

    /// <summary>Gets all files except generated files.</summary>
    public static SourceFile[] All { get; } = [.. FilesIn(new DirectoryInfo(Repository.Root))];

    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.Ordinal);

    public bool IsCode => Path.EndsWith(".cs", StringComparison.Ordinal);

    public string[] Lines => File.ReadAllLines(Repository.PathOf(Path));

    /// <summary>Returns the prose of each line: comments of code and text of pages; empty for other lines.</summary>
    public IEnumerable<string> Prose()
    {
        bool isInBlock = false;
        foreach (string line in Lines)
        {
            bool isFence = IsMarkdown && line.StartsWith("```", StringComparison.Ordinal);
            isInBlock ^= isFence;
            yield return isFence || isInBlock ? "" : ProseOf(line);
        }
    }

    private string ProseOf(string line)
    {
        if (IsMarkdown)
            return line;
        string[] starts = IsCode || Path.EndsWith(".js", StringComparison.Ordinal) ? ["//"] : ["#", "<!--"];
        int start = starts
            .Select(text => line.IndexOf(text, StringComparison.Ordinal))
            .Where(index => index >= 0)
            .DefaultIfEmpty(-1)
            .Min();
        return start < 0 ? "" : line[start..];
    }

    private static IEnumerable<SourceFile> FilesIn(DirectoryInfo folder)
    {
        foreach (FileInfo file in folder.EnumerateFiles().Where(file => s_extensions.Contains(file.Extension)))
        {
            if (file.Name == "LICENSE")
                continue;
            string path = System.IO.Path.GetRelativePath(Repository.Root, file.FullName);
            yield return new SourceFile(path.Replace('\\', '/'));
        }

        IEnumerable<DirectoryInfo> children =
            folder.EnumerateDirectories().Where(child => !s_ignoredFolders.Contains(child.Name));
        foreach (SourceFile file in children.SelectMany(FilesIn))
            yield return file;
    }
}
