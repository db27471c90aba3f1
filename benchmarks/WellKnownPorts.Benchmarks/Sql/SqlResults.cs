namespace NetworkPorts.Benchmarks.Sql;

/// <summary>The results of all queries.</summary>
/// <param name="Version">The version of DuckDB.</param>
/// <param name="Runs">The results for each number of threads.</param>
internal sealed record SqlResults(string Version, IReadOnlyList<SqlThreadResults> Runs);
