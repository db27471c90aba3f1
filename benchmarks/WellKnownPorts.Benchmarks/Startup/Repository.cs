namespace NetworkPorts.Benchmarks.Startup;

/// <summary>Finds the files of the repository from where the benchmarks run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The project of the library.</summary>
    public static string Library => Path.Combine(Root, "src", "WellKnownPorts", "WellKnownPorts.csproj");

    /// <summary>The folder of the sample that reads flow logs.</summary>
    public static string FlowLog => Path.Combine(Root, "samples", "FlowLog");

    /// <summary>The folder of the benchmarks.</summary>
    public static string Benchmarks => Path.Combine(Root, "benchmarks", "WellKnownPorts.Benchmarks");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WellKnownPorts.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The benchmarks do not run from within the repository.");
    }
}
