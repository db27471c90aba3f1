using Microsoft.CodeAnalysis;
using NetworkPorts.Generators.Model;
using NetworkPorts.Generators.Reading;
using NetworkPorts.Generators.Tables;

namespace NetworkPorts.Generators;

/// <summary>
/// Generates the constant tables of the library from <c>iana.csv</c>, <c>common-uses.csv</c> and
/// <c>browser-blocked.csv</c>.
/// </summary>
[Generator]
public sealed class PortTablesGenerator : IIncrementalGenerator
{
    private const string RegistryFileName = "iana.csv";
    private const string CommonUsesFileName = "common-uses.csv";
    private const string BlockedPortsFileName = "browser-blocked.csv";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<RegistrySnapshot> snapshots =
            Files(context, RegistryFileName).Select(RegistryReader.Read).WithTrackingName(TrackingNames.Snapshot);
        IncrementalValuesProvider<CommonUseList> uses =
            Files(context, CommonUsesFileName).Select(CommonUsesReader.Read).WithTrackingName(TrackingNames.Uses);
        IncrementalValuesProvider<BlockedPortList> blocked =
            Files(context, BlockedPortsFileName)
                .Select(BlockedPortsReader.Read)
                .WithTrackingName(TrackingNames.BlockedPorts);

        IncrementalValuesProvider<(RegistrySnapshot Registry, EquatableArray<CommonUse> Uses)> layers = snapshots
            .Combine(uses.Collect())
            .Select(static (pair, _) => (
                pair.Left, new EquatableArray<CommonUse>([.. pair.Right.SelectMany(list => list.Uses)])));

        IncrementalValuesProvider<string> tables = layers
            .Combine(blocked.Collect())
            .Select(static (pair, _) => (
                Layers: pair.Left, Blocked: new EquatableArray<ushort>([.. pair.Right.SelectMany(list => list.Ports)])))
            .Select(static (all, _) => PortTablesWriter.Write(
                new PortTablesBuilder(all.Layers.Registry, all.Layers.Uses, all.Blocked)))
            .WithTrackingName(TrackingNames.Tables);

        IncrementalValuesProvider<EquatableArray<Problem>> repetitions = layers
            .Select(static (both, _) => Repetitions.Find(both.Registry, both.Uses));

        context.RegisterSourceOutput(snapshots, static (output, snapshot) => Report(output, snapshot.Problems));
        context.RegisterSourceOutput(uses, static (output, list) => Report(output, list.Problems));
        context.RegisterSourceOutput(blocked, static (output, list) => Report(output, list.Problems));
        context.RegisterSourceOutput(repetitions, Report);
        context.RegisterSourceOutput(tables, static (output, source) => output.AddSource("PortTables.g.cs", source));
        context.RegisterSourceOutput(snapshots.Collect(), static (output, all) =>
        {
            if (all.IsEmpty)
                output.ReportDiagnostic(Diagnostic.Create(Problems.NoRegistry, Location.None, RegistryFileName));
        });
    }

    private static IncrementalValuesProvider<AdditionalText> Files(
        IncrementalGeneratorInitializationContext context, string name) =>
        context.AdditionalTextsProvider.Where(text => Path.GetFileName(text.Path) == name);

    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
            output.ReportDiagnostic(problem.ToDiagnostic());
    }
}
