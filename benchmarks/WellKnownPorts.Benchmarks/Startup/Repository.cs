namespace NetworkPorts.Benchmarks.Startup;

/// <summary>Finds files of the repository that contains the running benchmarks.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Gets the path of the library's project.</summary>
    public static string Library => Path.Combine(Root, "src", "WellKnownPorts", "WellKnownPorts.csproj");

    /// <summary>Gets the folder of the sample that reads flow logs.</summary>
    public static string Tool => Path.Combine(Root, "src", "WellKnownPorts.Tool");

    /// <summary>Gets the folder of the benchmarks.</summary>
    public static string Benchmarks => Path.Combine(Root, "benchmarks", "WellKnownPorts.Benchmarks");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WellKnownPorts.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException(
            $"The benchmarks must run inside the repository, but no folder above '{AppContext.BaseDirectory}' "
            + "contains WellKnownPorts.sln.");
    }
}
