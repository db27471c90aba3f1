using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetworkPorts.Generators.Tests;

public class CachingTests
{
    private static readonly CommonUsesText s_uses = CommonUsesText.Of("80,tcp,web,,A web server,web,,,,S,C");

    private static readonly RegistryText s_registry = RegistryText.Of(
        "80,tcp,http,World Wide Web HTTP,", "81,tcp,,Reserved,");

    [Fact]
    public void A_code_change_leaves_all_stages_cached()
    {
        GeneratorDriver driver = GeneratorRun.Driver(s_registry, s_uses).RunGenerators(GeneratorRun.Empty);
        CSharpCompilation changed = GeneratorRun.Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class New;"));

        GeneratorRunResult second = driver.RunGenerators(changed).GetRunResult().Results.Single();

        AssertReasons(
            second, TrackingNames.Snapshot, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        AssertReasons(second, TrackingNames.Uses, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        AssertReasons(second, TrackingNames.Tables, IncrementalStepRunReason.Cached);
        Assert.All(
            second.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void An_equal_registry_in_a_new_file_object_leaves_the_tables_cached()
    {
        GeneratorDriver driver = GeneratorRun.Driver(s_registry).RunGenerators(GeneratorRun.Empty);
        RegistryText equal = RegistryText.Of("80,tcp,http,World Wide Web HTTP,", "81,tcp,,Reserved,");

        GeneratorRunResult second = driver.ReplaceAdditionalText(s_registry, equal)
            .RunGenerators(GeneratorRun.Empty).GetRunResult().Results.Single();

        AssertReasons(second, TrackingNames.Snapshot, IncrementalStepRunReason.Unchanged);
        AssertReasons(second, TrackingNames.Tables, IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_changed_registry_regenerates_the_tables()
    {
        GeneratorDriver driver = GeneratorRun.Driver(s_registry).RunGenerators(GeneratorRun.Empty);
        RegistryText changed = RegistryText.Of("80,tcp,http,World Wide Web HTTP,", "82,tcp,,Reserved,");

        GeneratorRunResult second = driver.ReplaceAdditionalText(s_registry, changed)
            .RunGenerators(GeneratorRun.Empty).GetRunResult().Results.Single();

        AssertReasons(second, TrackingNames.Tables, IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void Changed_common_uses_regenerate_the_tables_but_leave_the_registry_cached()
    {
        GeneratorDriver driver = GeneratorRun.Driver(s_registry, s_uses).RunGenerators(GeneratorRun.Empty);
        CommonUsesText changed = CommonUsesText.Of("80,tcp,web,,A web server,web,cleartext,,,S,C");

        GeneratorRunResult second = driver.ReplaceAdditionalText(s_uses, changed)
            .RunGenerators(GeneratorRun.Empty).GetRunResult().Results.Single();

        AssertReasons(
            second, TrackingNames.Snapshot, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        AssertReasons(second, TrackingNames.Uses, IncrementalStepRunReason.Modified);
        AssertReasons(second, TrackingNames.Tables, IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void Changed_blocked_ports_regenerate_the_tables_but_leave_the_other_files_cached()
    {
        BlockedPortsText blocked = BlockedPortsText.Of("80");
        GeneratorDriver driver = GeneratorRun.Driver(s_registry, s_uses, blocked).RunGenerators(GeneratorRun.Empty);

        GeneratorRunResult second = driver.ReplaceAdditionalText(blocked, BlockedPortsText.Of("81"))
            .RunGenerators(GeneratorRun.Empty).GetRunResult().Results.Single();

        AssertReasons(
            second, TrackingNames.Snapshot, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        AssertReasons(second, TrackingNames.Uses, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        AssertReasons(second, TrackingNames.BlockedPorts, IncrementalStepRunReason.Modified);
        AssertReasons(second, TrackingNames.Tables, IncrementalStepRunReason.Modified);
    }

    private static void AssertReasons(GeneratorRunResult run, string stage, params IncrementalStepRunReason[] allowed)
    {
        IncrementalStepRunReason[] reasons =
            [.. run.TrackedSteps[stage].SelectMany(step => step.Outputs).Select(output => output.Reason)];

        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.Contains(reason, allowed));
    }
}
