using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetworkPorts.Generators.Tests;

public class CachingTests
{
    private static readonly RegistryText s_registry = RegistryText.Of("80,tcp,http,World Wide Web HTTP,", "81,tcp,,Reserved,");

    [Fact]
    public void A_second_run_after_a_change_of_code_takes_everything_from_the_cache()
    {
        GeneratorDriver driver = GeneratorRun.Driver(s_registry).RunGenerators(GeneratorRun.Empty);
        CSharpCompilation changed = GeneratorRun.Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class New;"));

        GeneratorRunResult second = driver.RunGenerators(changed).GetRunResult().Results.Single();

        AssertReasons(second, TrackingNames.Snapshot, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        AssertReasons(second, TrackingNames.Tables, IncrementalStepRunReason.Cached);
        Assert.All(
            second.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void An_equal_registry_in_another_file_object_leaves_the_tables_in_the_cache()
    {
        GeneratorDriver driver = GeneratorRun.Driver(s_registry).RunGenerators(GeneratorRun.Empty);
        RegistryText equal = RegistryText.Of("80,tcp,http,World Wide Web HTTP,", "81,tcp,,Reserved,");

        GeneratorRunResult second = driver.ReplaceAdditionalText(s_registry, equal)
            .RunGenerators(GeneratorRun.Empty).GetRunResult().Results.Single();

        AssertReasons(second, TrackingNames.Snapshot, IncrementalStepRunReason.Unchanged);
        AssertReasons(second, TrackingNames.Tables, IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_changed_registry_makes_new_tables()
    {
        GeneratorDriver driver = GeneratorRun.Driver(s_registry).RunGenerators(GeneratorRun.Empty);
        RegistryText changed = RegistryText.Of("80,tcp,http,World Wide Web HTTP,", "82,tcp,,Reserved,");

        GeneratorRunResult second = driver.ReplaceAdditionalText(s_registry, changed)
            .RunGenerators(GeneratorRun.Empty).GetRunResult().Results.Single();

        AssertReasons(second, TrackingNames.Tables, IncrementalStepRunReason.Modified);
    }

    private static void AssertReasons(GeneratorRunResult run, string stage, params IncrementalStepRunReason[] allowed)
    {
        IncrementalStepRunReason[] reasons = [.. run.TrackedSteps[stage].SelectMany(step => step.Outputs).Select(output => output.Reason)];

        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.Contains(reason, allowed));
    }
}
