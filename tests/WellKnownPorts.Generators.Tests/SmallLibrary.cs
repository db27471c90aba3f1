using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetworkPorts.Generators.Tests;

/// <summary>The library's own sources, compiled over the tables of a small registry, to be asked what they answer.</summary>
internal sealed class SmallLibrary
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        """;

    private const string Questions = """
        using NetworkPorts;
        public static class Questions
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
                return $"{info.Name ?? "-"} {info.CommonName ?? "-"} {info.Category} {info.Traits}";
            }

            public static string Registered() => string.Join("\n",
                from port in Enumerable.Range(0, 65536)
                from transport in Enumerable.Range(0, 16)
                let info = WellKnownPorts.Lookup(port, (TransportProtocols)transport)
                let records = info.Services.Where(record => record.Source == ServiceSource.Iana)
                select $"{port} {transport} {info.Status} {info.Name} {info.Description} {info.Transports} " +
                    string.Join("; ", records.Select(Describe)));

            private static string Describe(ServiceRecord record) =>
                $"{record} {string.Join('=', record.Aliases)} '{record.Description}' {record.Reference}" +
                (record.Source == ServiceSource.Iana ? "" : $" {record.Source} {record.Category} {record.Traits}");
        }
        """;

    private readonly Type _questions;

    public SmallLibrary(params string[] lines)
        : this(RegistryText.Of(lines))
    {
    }

    public SmallLibrary(params AdditionalText[] files)
    {
        CSharpCompilation compilation = Compile(files);
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        _questions = Assembly.Load(image.ToArray()).GetType("Questions")!;
    }

    /// <summary>The library without its JSON part, which needs a generator of its own.</summary>
    public static CSharpCompilation Compile(params AdditionalText[] files)
    {
        string library = Repository.PathOf("src", "WellKnownPorts");
        IEnumerable<string> paths = Directory.EnumerateFiles(library, "*.cs")
            .Concat(Directory.EnumerateFiles(Path.Combine(library, "Internals"), "*.cs"));
        IEnumerable<string> sources = [GlobalUsings, Questions, .. paths.Select(File.ReadAllText)];
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

        var compilation = CSharpCompilation.Create(
            "SmallLibrary",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        GeneratorRun.Driver(files).RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        return (CSharpCompilation)output;
    }

    public string Lookup(int port, int transport = 15) => (string)_questions.GetMethod(nameof(Lookup))!.Invoke(null, [port, transport])!;

    public string Kind(int port, int transport = 15) => (string)_questions.GetMethod(nameof(Kind))!.Invoke(null, [port, transport])!;

    /// <summary>All that the registered layer answers, for every port and every set of transports.</summary>
    public string Registered() => (string)_questions.GetMethod(nameof(Registered))!.Invoke(null, [])!;

    public string Find(string name) => (string)_questions.GetMethod(nameof(Find))!.Invoke(null, [name])!;
}
