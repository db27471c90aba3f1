using System.Globalization;
using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.Sql;

/// <summary>Formats the results as Markdown.</summary>
internal static class SqlReport
{
    public static string Of(SqlResults results) => Text($"""
        {ReportHead.Of("DuckDB: naming the services in a table", "duckdb")}
        Each query reads {results.Runs[0].Names[0].Rows:N0} rows from a table in memory, in one process, with
        DuckDB {results.Version}. The ports are USMALLINT, and the transport is VARCHAR. Half of the destinations are
        popular services, and half are ephemeral ports. Three of four flows use TCP, and the others use UDP.

        - **`port_service`** is the function of WellKnownPorts.DuckDB.
        - **hash join** is a left join with a table of the names of all ports and transports.
        - **managed function** is registered with `RegisterScalarFunction`. DuckDB.NET creates a string for each
          transport, and copies each name.

        The time per row includes reading the table. It is the median of {results.Runs[0].Names[0].Runs.Count}
        runs, with the minimum in parentheses. The queries take turns, and have the same results.

        """) + string.Join('\n', results.Runs.Select(Section));

    private static string Section(SqlThreadResults results) => $"""

        ## {(results.Threads == 1 ? "One thread" : Text($"{results.Threads} threads"))}
        Find the name of each destination:

        {Table(results.Names)}

        Count the rows of each name, with `GROUP BY`:

        {Table(results.Groups)}

        Find the service of each flow:

        {Table(results.Flows)}
        """;

    /// <summary>Returns the table of results.</summary>
    /// <param name="results">The results, starting with the function of the package.</param>
    private static string Table(IReadOnlyList<SqlResult> results) => $"""
        | query | ns per row | time, × {results[0].Query.Name} |
        | --- | ---: | ---: |
        {string.Join('\n', results.Select(result => Row(result, results[0])))}
        """;

    private static string Row(SqlResult result, SqlResult function)
    {
        double ratio = result.MedianPerRow / function.MedianPerRow;
        return Text($"| {result.Query.Name} | {Nanoseconds(result)} | {ratio:0.00} |");
    }

    private static string Nanoseconds(SqlResult result) =>
        Text($"{result.MedianPerRow:0.0} ({result.MinimumPerRow:0.0})");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
