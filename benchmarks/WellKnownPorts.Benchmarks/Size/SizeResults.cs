namespace NetworkPorts.Benchmarks.Size;

/// <summary>The sizes of the library and of programs that use it.</summary>
/// <param name="Assemblies">The Release build of WellKnownPorts.dll for each target framework.</param>
/// <param name="Package">The package that contains all assemblies.</param>
/// <param name="NativeAot">
/// Native AOT programs without and with the library, or null if they could not be published.
/// </param>
internal sealed record SizeResults(IReadOnlyList<FileSize> Assemblies, FileSize Package, NativeAotSizes? NativeAot)
{
    /// <summary>Gets the size of the assembly for a target framework.</summary>
    /// <returns>The size of the assembly.</returns>
    public FileSize Assembly(string framework) => Assemblies.Single(assembly => assembly.Name == framework);
}
