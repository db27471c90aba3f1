namespace NetworkPorts.Benchmarks.Cold;

/// <summary>A lookup that is measured with a cold cache.</summary>
/// <param name="Name">The name of the lookup in the results.</param>
/// <param name="Lookup">Looks up a port and returns a number, so that the work is not optimized away.</param>
internal sealed record ColdCase(string Name, Func<ushort, int> Lookup);
