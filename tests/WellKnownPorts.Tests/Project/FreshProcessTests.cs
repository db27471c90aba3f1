using System.Diagnostics;

namespace NetworkPorts.Tests;

public class FreshProcessTests
{
    [Fact]
    public void The_first_lookup_of_a_process_allocates_nothing() =>
        Assert.Equal("https Assigned 5: 0 B", RunProgram("first-lookup"));

    [Fact]
    public void Threads_that_read_names_concurrently_for_the_first_time_get_the_same_strings()
    {
        int strings = (2 * WellKnownPorts.Ports.Values.Count(port => port.Name is not null))
            + WellKnownPorts.Ports.Values.Count(port => port.RegisteredName is not null);

        Assert.Equal($"{strings} strings, identical: True", RunProgram("first-names"));
    }

    [Fact]
    public void Bulk_classification_is_correct_with_hardware_intrinsics() =>
        Assert.EndsWith("wrong: 0", RunProgram("classify"), StringComparison.Ordinal);

    [Fact]
    public void Bulk_classification_is_correct_without_hardware_intrinsics() =>
        Assert.Equal("accelerated: False, wrong: 0", RunProgram("classify", ("DOTNET_EnableHWIntrinsic", "0")));

    [Fact]
    public void Names_are_found_correctly_without_hardware_intrinsics() =>
        Assert.Equal("accelerated: False, wrong: 0", RunProgram("find", ("DOTNET_EnableHWIntrinsic", "0")));

    private static string RunProgram(string command, params (string Name, string Value)[] environment)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "FreshProcess.dll");
        var start = new ProcessStartInfo("dotnet", [program, command])
        {
            RedirectStandardOutput = true,
        };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Trim();
    }
}
