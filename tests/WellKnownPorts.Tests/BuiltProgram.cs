using System.Diagnostics;

namespace NetworkPorts.Tests;

/// <summary>Runs a program that was built with the tests, in a process of its own.</summary>
internal static class BuiltProgram
{
    /// <summary>Returns what the program prints; one that fails, fails the test.</summary>
    public static string Run(string path)
    {
        var start = new ProcessStartInfo("dotnet", [path])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.ReplaceLineEndings("\n");
    }
}
