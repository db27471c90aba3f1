using System.CommandLine;
using System.Text;

namespace NetworkPorts.Importer.Tests;

/// <summary>A temporary directory for the command, and the small registry in the fixtures.</summary>
public sealed class ImportWorkspace : IDisposable
{
    public const string Date = "2026-09-17";
    public const int MinRecords = 30;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("importer-");

    public static string Csv { get; } = Fixture("registry.csv");

    public static string Xml { get; } = Fixture("registry.xml");

    /// <summary>Gets the expected snapshot of both registries.</summary>
    public static string Expected { get; } = Fixture("snapshot.csv");

    public string Output => PathOf("snapshot.csv");

    /// <summary>Gets or sets the existing snapshot. The text includes a byte order mark, if any.</summary>
    public string Snapshot
    {
        get => Encoding.UTF8.GetString(File.ReadAllBytes(Output));
        set => File.WriteAllText(Output, value);
    }

    /// <summary>Gets the names of all files and folders in the directory.</summary>
    public IEnumerable<string> Files => _directory.EnumerateFileSystemInfos().Select(file => file.Name).Order();

    public string PathOf(string file) => Path.Combine(_directory.FullName, file);

    public string WriteSource(byte[] content)
    {
        string path = PathOf("source");
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Writes the content to a file and imports it, which replaces the existing snapshot.</summary>
    public Task<ImportResult> ImportAsync(byte[] content, params string[] options) =>
        RunAsync(Stream.Null, MinRecords, [WriteSource(content), "--output", Output, .. options]);

    public Task<ImportResult> ImportAsync(string text, params string[] options) =>
        ImportAsync(Encoding.UTF8.GetBytes(text), options);

    public static async Task<ImportResult> RunAsync(Stream standardInput, int minRecords, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = await ImportCommand.Create(() => standardInput, minRecords)
            .Parse(arguments)
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return new ImportResult(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Returns a text with another text replaced. Fails if the text does not contain it.</summary>
    public static string Edit(string text, string old, string replacement)
    {
        Assert.Contains(old, text);
        return text.Replace(old, replacement);
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static string Fixture(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", file));
}
