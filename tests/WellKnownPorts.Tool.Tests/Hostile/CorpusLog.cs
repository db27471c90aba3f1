namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>The logs in the folder Corpus. The name of a log contains its format and what is wrong in it.</summary>
internal static class CorpusLog
{
    private const string Expectations = "expected.txt";

    private static readonly string s_folder = Repository.PathOf("tests", "WellKnownPorts.Tool.Tests", "Corpus");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(s_folder, "*.log", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(s_folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>
    /// Gets the expected result of each log by its name. The file of each format has a paragraph for each log, which
    /// starts with the name.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Expected { get; } = Directory.GetDirectories(s_folder)
        .SelectMany(folder => File.ReadAllText(Path.Combine(folder, Expectations)).TrimEnd('\n').Split("\n\n")
            .Select(paragraph => (Name: $"{Path.GetFileName(folder)}/{paragraph.Split('\n')[0]}", Text: paragraph)))
        .ToDictionary(expected => expected.Name, expected => expected.Text);

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(s_folder, name));
}
