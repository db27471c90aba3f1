namespace NetworkPorts.Benchmarks.Sql;

/// <summary>The runs of a query.</summary>
/// <param name="Query">The query.</param>
/// <param name="Rows">The number of rows that the query reads.</param>
/// <param name="Runs">The time of each run.</param>
internal sealed record SqlResult(SqlQuery Query, long Rows, IReadOnlyList<TimeSpan> Runs)
{
    public double MedianPerRow => PerRow(Runs.Order().ElementAt(Runs.Count / 2));

    public double MinimumPerRow => PerRow(Runs.Min());

    /// <summary>Returns the time per row in nanoseconds.</summary>
    private double PerRow(TimeSpan time) => time.TotalNanoseconds / Rows;
}
