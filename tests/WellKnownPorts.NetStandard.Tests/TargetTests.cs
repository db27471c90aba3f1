using System.Runtime.Versioning;

namespace NetworkPorts.Tests;

public class TargetTests
{
    [Fact]
    public void These_tests_run_against_the_assembly_for_netstandard() =>
        Assert.Equal(".NETStandard,Version=v2.0", typeof(WellKnownPorts).Assembly
            .GetCustomAttributes(typeof(TargetFrameworkAttribute), inherit: false)
            .Cast<TargetFrameworkAttribute>().Single().FrameworkName);
}
