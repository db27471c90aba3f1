namespace NetworkPorts.Benchmarks.Size;

/// <summary>What the library weighs.</summary>
/// <param name="Assemblies">WellKnownPorts.dll in Release, for each target framework.</param>
/// <param name="Package">The package with all of them.</param>
/// <param name="NativeAot">Programs without and with it; null where Native AOT could not be published.</param>
internal sealed record SizeResults(IReadOnlyList<FileSize> Assemblies, FileSize Package, NativeAotSizes? NativeAot)
{
    /// <summary>The assembly of one target framework.</summary>
    public FileSize Assembly(string framework) => Assemblies.Single(assembly => assembly.Name == framework);
}
