using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetworkPorts.Generators.Tests;

/// <summary>Runs the generator in a compilation with no other input than the given registry files.</summary>
internal static class GeneratorRun
{
    public static readonly CSharpCompilation Empty = CSharpCompilation.Create("Empty");

    public static GeneratorDriver Driver(params AdditionalText[] files) => CSharpGeneratorDriver.Create(
        [new PortTablesGenerator().AsSourceGenerator()],
        files,
        driverOptions: new GeneratorDriverOptions(
            IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorRunResult Run(params AdditionalText[] files) =>
        Driver(files).RunGenerators(Empty).GetRunResult().Results.Single();
}
