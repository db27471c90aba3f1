namespace NetworkPorts.Tests;

/// <summary>All ports, for tests that are exhaustive. Mutation testing runs them many times, with a sample.</summary>
internal static class EveryPort
{
#if MUTATION
    private const int Step = 61;
#else
    private const int Step = 1;
#endif

    /// <summary>The number of random cases that a slow property is tested with.</summary>
    public const int Cases = Step == 1 ? 60 : 10;

    public static IEnumerable<PortInfo> Known => WellKnownPorts.Ports.Values.Where((_, index) => index % Step == 0);

    public static IEnumerable<int> Numbers
    {
        get
        {
            for (int port = 0; port <= ushort.MaxValue; port += Step)
                yield return port;
        }
    }
}
