namespace NetworkPorts.Benchmarks.Sql;

/// <summary>The results of all queries for a number of threads.</summary>
/// <param name="Threads">The number of threads that DuckDB uses.</param>
/// <param name="Names">The results of finding a name for each row.</param>
/// <param name="Groups">The results of counting the rows of each name.</param>
/// <param name="Flows">The results of finding the service ports first.</param>
internal sealed record SqlThreadResults(
    int Threads, IReadOnlyList<SqlResult> Names, IReadOnlyList<SqlResult> Groups, IReadOnlyList<SqlResult> Flows);
