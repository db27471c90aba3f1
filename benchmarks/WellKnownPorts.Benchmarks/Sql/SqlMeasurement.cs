using System.Diagnostics;

namespace NetworkPorts.Benchmarks.Sql;

/// <summary>
/// Measures how long DuckDB takes to find the names of the services in a table, with the functions of
/// WellKnownPorts.DuckDB and with its alternatives.
/// </summary>
internal static class SqlMeasurement
{
    private const long Rows = 50_000_000;
    private const long QuickRows = 5_000_000;

    // The number of rounds is odd, so that one of the runs is the median.
    private const int Rounds = 5;

    /// <summary>Runs all queries, on one core and on all cores.</summary>
    /// <param name="isQuick">Whether to use a tenth of the rows.</param>
    /// <param name="log">Receives progress messages.</param>
    /// <returns>The results of all queries.</returns>
    public static SqlResults Run(bool isQuick, TextWriter log)
    {
        long rows = isQuick ? QuickRows : Rows;
        log.WriteLine($"DuckDB: creating a table of {rows} rows.");
        using var database = new FlowDatabase(rows);
        int[] threads = Environment.ProcessorCount == 1 ? [1] : [1, Environment.ProcessorCount];
        return new SqlResults(database.Version, [.. threads.Select(count => Measure(database, count, rows, log))]);
    }

    private static SqlThreadResults Measure(FlowDatabase database, int threads, long rows, TextWriter log)
    {
        database.SetThreads(threads);
        log.WriteLine($"DuckDB: {Rounds} rounds of each query with {threads} threads.");
        CheckResults(database, SqlQueries.Names);
        CheckResults(database, SqlQueries.Groups);
        return new SqlThreadResults(
            threads,
            Measure(database, SqlQueries.Names, rows),
            Measure(database, SqlQueries.Groups, rows),
            Measure(database, SqlQueries.Flows, rows));
    }

    /// <summary>
    /// Checks that all queries find the same names. This also compiles the code before it is measured.
    /// </summary>
    private static void CheckResults(FlowDatabase database, SqlQuery[] queries)
    {
        string[] results = [.. queries.Select(query => database.Query(query.Sql))];
        if (results.Distinct().Count() > 1)
            throw new InvalidOperationException($"The results are different: {string.Join(", ", results)}.");
    }

    // Each round runs every query once, so that other load on the machine affects all of them equally.
    private static SqlResult[] Measure(FlowDatabase database, SqlQuery[] queries, long rows)
    {
        ILookup<SqlQuery, TimeSpan> runs = Enumerable.Range(0, Rounds)
            .SelectMany(_ => queries)
            .Select(query => (Query: query, Time: Measure(database, query)))
            .ToLookup(run => run.Query, run => run.Time);
        return [.. queries.Select(query => new SqlResult(query, rows, [.. runs[query]]))];
    }

    private static TimeSpan Measure(FlowDatabase database, SqlQuery query)
    {
        long start = Stopwatch.GetTimestamp();
        database.Query(query.Sql);
        return Stopwatch.GetElapsedTime(start);
    }
}
