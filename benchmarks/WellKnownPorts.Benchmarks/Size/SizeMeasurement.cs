using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.Size;

/// <summary>Packs the library, publishes programs without and with it, and measures the sizes.</summary>
internal static class SizeMeasurement
{
    /// <summary>Measures all sizes.</summary>
    /// <param name="log">Receives progress messages.</param>
    /// <returns>The sizes.</returns>
    public static SizeResults Run(TextWriter log)
    {
        using var folder = new TemporaryFolder();
        log.WriteLine("Size: packing the library.");
        Sdk.Run("pack", Repository.PathOf("src", "WellKnownPorts", "WellKnownPorts.csproj"), folder);

        string package = Directory.GetFiles(folder.PathOf("artifacts", "package", "release"), "*.nupkg").Single();
        return new SizeResults(
            Assemblies(folder), FileSize.Of(Path.GetFileName(package), package), NativeAot(folder, log));
    }

    private static IReadOnlyList<FileSize> Assemblies(TemporaryFolder folder) =>
    [
        .. from output in Directory.GetDirectories(folder.PathOf("artifacts", "bin", "WellKnownPorts")).Order()
           let framework = Path.GetFileName(output)["release_".Length..]
           select FileSize.Of(framework, Path.Combine(output, "WellKnownPorts.dll")),
    ];

    private static NativeAotSizes? NativeAot(TemporaryFolder folder, TextWriter log)
    {
        log.WriteLine("Size: publishing programs for Native AOT.");
        try
        {
            return new NativeAotSizes(
                Published(SizePrograms.Hello, folder),
                Published(SizePrograms.Parsing, folder),
                Published(SizePrograms.Library, folder));
        }
        catch (InvalidOperationException failure)
        {
            log.WriteLine("Native AOT is not measured, because the programs could not be published.");
            log.WriteLine("Native AOT needs clang or gcc, and zlib. Output of the SDK:");
            log.WriteLine(failure.Message);
            return null;
        }
    }

    private static FileSize Published(ScratchProgram program, TemporaryFolder folder) =>
        FileSize.Of(program.Name, program.Publish(folder, Compilation.NativeAot));
}
