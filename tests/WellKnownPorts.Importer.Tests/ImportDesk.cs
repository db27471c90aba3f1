using System.CommandLine;
using System.Text;

namespace NetworkPorts.Importer.Tests;

/// <summary>A directory in which the command runs, and the fixtures' small registry to run it on.</summary>
public sealed class ImportDesk : IDisposable
{
    public const string Date = "2026-09-17";
    public const int FewestRecords = 30;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("importer-");

    public static string Csv { get; } = Fixture("registry.csv");

    public static string Xml { get; } = Fixture("registry.xml");

    /// <summary>What both are to become.</summary>
    public static string Expected { get; } = Fixture("snapshot.csv");

    public string Output => PathOf("snapshot.csv");

    /// <summary>The snapshot that stands, byte by byte: a byte order mark would show.</summary>
    public string Snapshot
    {
        get => Encoding.UTF8.GetString(File.ReadAllBytes(Output));
        set => File.WriteAllText(Output, value);
    }

    /// <summary>The names of all that stands in the directory.</summary>
    public IEnumerable<string> Files => _directory.EnumerateFileSystemInfos().Select(file => file.Name).Order();

    public string PathOf(string file) => Path.Combine(_directory.FullName, file);

    public string WriteSource(byte[] content)
    {
        string path = PathOf("source");
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Imports the content, written to a file, over the snapshot that stands.</summary>
    public Task<ImportResult> ImportAsync(byte[] content, params string[] options) =>
        RunAsync(Stream.Null, FewestRecords, [WriteSource(content), "--output", Output, .. options]);

    public Task<ImportResult> ImportAsync(string text, params string[] options) =>
        ImportAsync(Encoding.UTF8.GetBytes(text), options);

    public static async Task<ImportResult> RunAsync(Stream standardInput, int fewestRecords, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = await ImportCommand.Create(() => standardInput, fewestRecords)
            .Parse(arguments)
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return new ImportResult(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The text with one of its parts replaced, which must be there.</summary>
    public static string Edit(string text, string part, string replacement)
    {
        Assert.Contains(part, text);
        return text.Replace(part, replacement);
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static string Fixture(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", file));
}
