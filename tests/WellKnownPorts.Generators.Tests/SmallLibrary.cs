using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetworkPorts.Generators.Tests;

/// <summary>Compiles the sources of the library with the tables of a small registry, and queries the result.</summary>
internal sealed class SmallLibrary
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        """;

    private const string Queries = """
        using NetworkPorts;
        public static class Queries
        {
            public static string Lookup(int port, int transport)
            {
                var info = WellKnownPorts.Lookup(port, (TransportProtocols)transport);
                return string.Join("; ", info.Services.Select(Describe).Prepend(info.Status.ToString()));
            }

            public static string Find(string name) => string.Join("; ", WellKnownPorts.Find(name).Select(Describe));

            public static string Kind(int port, int transport)
            {
                var info = WellKnownPorts.Lookup(port, (TransportProtocols)transport);
                return $"{info.RegisteredName ?? "-"} {info.Name ?? "-"} {info.Category} {info.Traits}";
            }

            public static string Flow(int source, int destination, int transport) =>
                WellKnownPorts.ClassifyFlow(source, destination, (TransportProtocols)transport) is var flow
                    ? $"{flow.Service.Port} {flow.Side} {flow.Confidence}" : "";

            public static string Blocked() => string.Join(" ",
                Enumerable.Range(0, 65536).Where(port => WellKnownPorts.Lookup(port).IsBrowserBlocked));

            public static string Registered() => string.Join("\n",
                from port in Enumerable.Range(0, 10_000)
                from transport in Enumerable.Range(0, 16)
                let info = WellKnownPorts.Lookup(port, (TransportProtocols)(transport << 4))
                let records = info.Services.Where(record => record.Source == ServiceSource.Iana)
                select $"{port} {transport} {info.Status} {info.RegisteredName} {info.RegisteredDescription} " +
                    $"{info.Transports} " + string.Join("; ", records.Select(Describe)));

            private static string Describe(ServiceRecord record) =>
                $"{record:R} ({record.Name}) {string.Join('=', record.Aliases)} '{record.Description}' " +
                record.Reference +
                (record.Source == ServiceSource.Iana ? "" : $" {record.Source} {record.Category} {record.Traits}");
        }
        """;

    // The runtime of the tests already contains the attributes that the library defines for older targets.
    private static readonly CSharpParseOptions s_options = CSharpParseOptions.Default
        .WithPreprocessorSymbols("NETCOREAPP3_0_OR_GREATER")
        .WithDocumentationMode(DocumentationMode.None);

    // All libraries share the parsed sources and references, because each test compiles one.
    private static readonly CSharpCompilation s_withoutTables = CompileWithoutTables();

    private readonly Type _queries;

    public SmallLibrary(params string[] lines)
        : this(RegistryText.Of(lines))
    {
    }

    /// <summary>Compiles the library without its JSON support, which needs another generator.</summary>
    public SmallLibrary(params AdditionalText[] files)
    {
        GeneratorRun.Driver(files).RunGeneratorsAndUpdateCompilation(
            s_withoutTables, out Compilation library, out ImmutableArray<Diagnostic> problems);
        Assert.Empty(problems);
        using var image = new MemoryStream();
        Assert.Empty(library.Emit(image).Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        _queries = Assembly.Load(image.ToArray()).GetType("Queries")!;
    }

    public string Lookup(int port, int transport = 0xF0) =>
        (string)_queries.GetMethod(nameof(Lookup))!.Invoke(null, [port, transport])!;

    /// <summary>Returns the registered name, the name, the category and the traits of a port.</summary>
    public string Kind(int port, int transport = 0xF0) =>
        (string)_queries.GetMethod(nameof(Kind))!.Invoke(null, [port, transport])!;

    /// <summary>
    /// Returns the status and the registered services of the ports below 10,000 for every set of transports.
    /// </summary>
    public string Registered() => (string)_queries.GetMethod(nameof(Registered))!.Invoke(null, [])!;

    public string Flow(int source, int destination, int transport) =>
        (string)_queries.GetMethod(nameof(Flow))!.Invoke(null, [source, destination, transport])!;

    /// <summary>Returns the ports that browsers block.</summary>
    public string Blocked() => (string)_queries.GetMethod(nameof(Blocked))!.Invoke(null, [])!;

    public string Find(string name) => (string)_queries.GetMethod(nameof(Find))!.Invoke(null, [name])!;

    private static CSharpCompilation CompileWithoutTables()
    {
        string library = Repository.PathOf("src", "WellKnownPorts");
        IEnumerable<string> paths = Directory.EnumerateFiles(library, "*.cs")
            .Concat(Directory.EnumerateFiles(Path.Combine(library, "Internals"), "*.cs", SearchOption.AllDirectories));
        IEnumerable<string> sources = [GlobalUsings, Queries, .. paths.Select(File.ReadAllText)];

        // The generator contains copies of shared types of the library, which would be ambiguous.
        IEnumerable<string> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "WellKnownPorts.Generators.dll");

        return CSharpCompilation.Create(
            "SmallLibrary",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, s_options)),
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999));
    }
}
