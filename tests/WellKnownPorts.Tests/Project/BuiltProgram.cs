using System.Diagnostics;

namespace NetworkPorts.Tests;

/// <summary>Runs a program that was built with the tests, in a separate process.</summary>
internal static class BuiltProgram
{
    /// <summary>Returns the output of the program. The test fails if the exit code is not 0.</summary>
    public static string Run(string path, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [path, .. arguments])
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
