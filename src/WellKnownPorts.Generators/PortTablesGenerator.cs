using Microsoft.CodeAnalysis;
using NetworkPorts.Generators.Model;
using NetworkPorts.Generators.Reading;
using NetworkPorts.Generators.Tables;

namespace NetworkPorts.Generators;

/// <summary>Turns the reviewed facts in <c>iana.csv</c> into constant tables inside the library.</summary>
[Generator]
public sealed class PortTablesGenerator : IIncrementalGenerator
{
    private const string RegistryFileName = "iana.csv";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<RegistrySnapshot> snapshots = context.AdditionalTextsProvider
            .Where(static text => Path.GetFileName(text.Path) == RegistryFileName)
            .Select(RegistryReader.Read)
            .WithTrackingName(TrackingNames.Snapshot);

        IncrementalValuesProvider<string> tables = snapshots
            .Select(static (snapshot, _) => PortTablesWriter.Write(PortTables.Build(snapshot)))
            .WithTrackingName(TrackingNames.Tables);

        context.RegisterSourceOutput(snapshots, static (output, snapshot) =>
        {
            foreach (Problem problem in snapshot.Problems)
                output.ReportDiagnostic(problem.ToDiagnostic());
        });
        context.RegisterSourceOutput(tables, static (output, source) => output.AddSource("PortTables.g.cs", source));
        context.RegisterSourceOutput(snapshots.Collect(), static (output, all) =>
        {
            if (all.IsEmpty)
                output.ReportDiagnostic(Diagnostic.Create(Problems.NoRegistry, Location.None, RegistryFileName));
        });
    }
}
