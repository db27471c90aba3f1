using System.Diagnostics;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>Checks that all programs write the same output, so that none is faster because it does less work.</summary>
internal static class OutputCheck
{
    /// <summary>Compares the outputs of all programs.</summary>
    /// <returns>The SHA-256 of the output, which is the same for all programs.</returns>
    /// <exception cref="InvalidOperationException">
    /// Two outputs differ. The message contains the first line that differs.
    /// </exception>
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
                    return $"The outputs of {first.Name} and {other.Name} differ only in their line endings.";
            }
        }
        finally
        {
            one.Kill();
            two.Kill();
        }
    }
}
