using System.Diagnostics;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>Holds the programs to one output: those that do less work must not be faster by it.</summary>
internal static class OutputCheck
{
    /// <returns>The SHA-256 that all outputs have.</returns>
    /// <exception cref="InvalidOperationException">Two outputs differ; the message tells where.</exception>
    public static string Run(Enricher first, IEnumerable<Enricher> others, LogFile log)
    {
        string hash = first.HashOutput(log);
        foreach (Enricher other in others)
        {
            if (other.HashOutput(log) != hash)
                throw new InvalidOperationException(FirstDifference(first, other, log));
        }

        return hash;
    }

    private static string FirstDifference(Enricher first, Enricher other, LogFile log)
    {
        using Process one = first.Start(log);
        using Process two = other.Start(log);
        try
        {
            for (long number = 1; ; number++)
            {
                string? expected = one.StandardOutput.ReadLine();
                string? actual = two.StandardOutput.ReadLine();
                if (expected != actual)
                    return $"Line {number} differs.\n{first.Name}: {expected}\n{other.Name}: {actual}";
                if (expected is null)
                    return $"{other.Name} ends its lines otherwise than {first.Name}.";
            }
        }
        finally
        {
            one.Kill();
            two.Kill();
        }
    }
}
