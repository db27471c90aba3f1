using System.Text.RegularExpressions;
using System.Xml.Linq;
using CliWrap;
using CliWrap.Buffered;

namespace NetworkPorts.Package.Tests;

/// <summary>
/// A temporary folder where the programs in <c>Consumers</c> are built and run against the packed packages.
/// </summary>
internal sealed partial class Consumer : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Dictionary<string, string?> _environment = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        // The test run sets these variables for its own MSBuild. They must not affect other builds.
        ["MSBUILD_EXE_PATH"] = null,
        ["MSBuildSDKsPath"] = null,
    };

    public Consumer()
    {
        // First, because it skips the test if there are no packages.
        using PackedPackage package = PackedPackage.Open();
        _folder = Directory.CreateTempSubdirectory("consumer-");
        PackageVersion = package.Version.ToString();
        Feed = package.Feed;
        _environment["WELLKNOWNPORTS_FEED"] = Feed;
        _environment["WELLKNOWNPORTS_VERSION"] = PackageVersion;
        _environment["NUGET_PACKAGES"] = PackageCache.Path;
        _environment["OPENAPI_VERSION"] = CentralVersion("Microsoft.AspNetCore.OpenApi");
        _environment["DUCKDB_VERSION"] = CentralVersion("DuckDB.NET.Data.Full");
        _environment["BLAZOR_VERSION"] = CentralVersion("Microsoft.AspNetCore.Components.WebAssembly");

        string source = Path.Combine(AppContext.BaseDirectory, "Consumers");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = PathOf(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Gets the folder of the packages.</summary>
    public string Feed { get; }

    public string PackageVersion { get; }

    public string PathOf(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    /// <summary>Publishes one of the projects and returns the output folder.</summary>
    public async Task<string> Publish(string project, params string[] options)
    {
        string output = PathOf(project, "published");
        await Run("dotnet", ["publish", project, "--output", output, "--use-current-runtime", .. options]);
        return output;
    }

    /// <summary>
    /// Runs a program in the folder and returns its output. A nonzero exit code or a warning fails the test.
    /// </summary>
    public async Task<string> Run(string program, params string[] arguments)
    {
        BufferedCommandResult result = await Cli.Wrap(program)
            .WithArguments(arguments)
            .WithWorkingDirectory(_folder.FullName)
            .WithEnvironmentVariables(_environment)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        string output = result.StandardOutput + result.StandardError;

        Assert.True(
            result.ExitCode == 0,
            $"'{program} {string.Join(' ', arguments)}' exited with {result.ExitCode}:\n{output}");
        Assert.DoesNotMatch(Warning(), output);
        return result.StandardOutput.ReplaceLineEndings("\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Returns the version of another package that the repository uses.</summary>
    private static string CentralVersion(string id) => XDocument.Load(Repository.PathOf("Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Single(version => version.Attribute("Include")!.Value == id)
        .Attribute("Version")!.Value;

    /// <summary>Matches a warning, except "0 Warning(s)" at the end of a build.</summary>
    [GeneratedRegex(@"(?<!\b0 )\bwarning\b", RegexOptions.IgnoreCase)]
    private static partial Regex Warning();
}
