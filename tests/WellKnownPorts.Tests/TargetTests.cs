using System.Reflection;

namespace NetworkPorts.Tests;

public class TargetTests
{
    [Fact]
    public void The_tests_run_against_the_assembly_that_the_project_specifies()
    {
        string tested = typeof(TargetTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "TestedFramework").Value!;
        string prefix = TestedFramework.Name.Identifier == ".NETStandard" ? "netstandard" : "net";

        Assert.Equal(tested, $"{prefix}{TestedFramework.Name.Version}");
    }
}
