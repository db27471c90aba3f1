using System.Reflection;
using System.Runtime.Loader;
using PublicApiGenerator;

namespace NetworkPorts.Tests;

/// <summary>
/// Compares the public API of each target with an approved file. A change to the API requires a manual change to that
/// file, so that a reviewer sees it. The test project of each package includes this test and the approved files of the
/// package.
/// </summary>
public class PublicApiTests
{
    private static readonly string s_tests = typeof(PublicApiTests).Assembly.GetName().Name!;

    private static readonly ApiGeneratorOptions s_options = new()
    {
        IncludeAssemblyAttributes = false,
        // By default, other namespaces are excluded, but extension methods are in the namespace of the extended type.
        DenyNamespacePrefixes = [],
    };

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
#if !NO_NETSTANDARD
    [InlineData("netstandard2.0")]
#endif
    public void The_public_API_matches_the_approved_file(string target) => Snapshot.AssertMatches(
        $"api-{target}.txt",
        Load(target).GeneratePublicApi(s_options).ReplaceLineEndings("\n").TrimEnd().Split('\n'),
        s_tests);

    private static Assembly Load(string target)
    {
        // The folder is bin/<configuration>/net10.0. The library is built in the same configuration as its tests.
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string library = s_tests[..^".Tests".Length];
        string path = Repository.PathOf("src", library, "bin", configuration, target, library + ".dll");
        return new AssemblyLoadContext(target).LoadFromAssemblyPath(path);
    }
}
