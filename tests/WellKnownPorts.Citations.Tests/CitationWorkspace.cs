using System.CommandLine;
using CliWrap;

namespace NetworkPorts.Citations.Tests;

/// <summary>A temporary folder with a file of common uses and local repositories, and the citation command.</summary>
internal sealed class CitationWorkspace : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("citations").FullName;

    public string Uses => Path.Combine(_folder, "common-uses.csv");

    public string Checkouts => Path.Combine(_folder, "checkouts");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Writes a file of common uses with these lines: the port, the name and the two citations.</summary>
    public void WriteUses(params string[] lines) =>
        File.WriteAllLines(Uses, ["port,name,source,confirmed", .. lines]);

    /// <summary>Creates a local repository with a committed file.</summary>
    public async Task CommitAsync(string repository, string path, string text)
    {
        string checkout = Path.Combine(Checkouts, repository);
        string file = Path.Combine(checkout, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text);
        await GitAsync(checkout, "init", "--quiet");
        await GitAsync(checkout, "add", "--all");
        await GitAsync(
            checkout, "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "-m", "Files");
    }

    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        HttpMessageHandler? handler, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = await CitationCommand.Create(handler)
            .Parse(arguments)
            .InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (exitCode, output.ToString(), error.ToString());
    }

    private static async Task GitAsync(string checkout, params string[] arguments) =>
        await Cli.Wrap("git").WithArguments(["-C", checkout, .. arguments]).ExecuteAsync();
}
