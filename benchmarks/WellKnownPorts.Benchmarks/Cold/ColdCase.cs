namespace NetworkPorts.Benchmarks.Cold;

/// <summary>One way to look a port up, as it is called in the cold.</summary>
internal sealed record ColdCase(string Name, Func<ushort, int> Lookup);
