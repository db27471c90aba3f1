namespace NetworkPorts.Benchmarks.Startup;

/// <summary>A small program that is written to a temporary folder and published there, as a user would do it.</summary>
/// <param name="Name">The name of the program in the results.</param>
/// <param name="Files">The names and contents of its source and data files.</param>
/// <param name="UsesLibrary">Whether the program references the library.</param>
internal sealed record ScratchProgram(string Name, IReadOnlyDictionary<string, string> Files, bool UsesLibrary = false)
{
    // Artifacts are stored under the name of the project, so a program must not have the name of the library.
    private string ProjectName => $"{Name}Program";

    private static string Library => Repository.PathOf("src", "WellKnownPorts", "WellKnownPorts.csproj");

    private string Project => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <InvariantGlobalization>true</InvariantGlobalization>
            <PublishAot Condition="'$(Compilation)' == '{Compilation.NativeAot}'">true</PublishAot>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{Library}" Condition="{UsesLibrary}" />
            <Content Include="*.json" CopyToPublishDirectory="Always" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>Publishes the program with the SDK's defaults for Release.</summary>
    /// <returns>The path of the executable.</returns>
    /// <exception cref="InvalidOperationException">
    /// The program could not be published. The message is the output of the SDK.
    /// </exception>
    public string Publish(TemporaryFolder folder, Compilation compilation)
    {
        Write(folder);
        string published = folder.PathOf("published", compilation.ToString(), ProjectName);
        Sdk.Run(
            "publish", folder.PathOf(ProjectName), folder, $"-p:Compilation={compilation}", "--output", published);
        return Path.Combine(published, OperatingSystem.IsWindows() ? $"{ProjectName}.exe" : ProjectName);
    }

    private void Write(TemporaryFolder folder)
    {
        Directory.CreateDirectory(folder.PathOf(ProjectName));
        File.WriteAllText(folder.PathOf(ProjectName, $"{ProjectName}.csproj"), Project);
        foreach ((string name, string text) in Files)
            File.WriteAllText(folder.PathOf(ProjectName, name), text);
    }
}
