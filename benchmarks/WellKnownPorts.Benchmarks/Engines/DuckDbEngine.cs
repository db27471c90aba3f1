using DuckDB.NET.Data;

namespace NetworkPorts.Benchmarks.Engines;

/// <summary>Measures the exported SQL in DuckDB, in this process.</summary>
internal static class DuckDbEngine
{
    public static IEnumerable<EngineResult> Measure(string flows)
    {
        using var database = new DuckDBConnection("Data Source=:memory:");
        database.Open();
        EngineTimer.Execute(database, EngineFlows.Sql("duckdb"));
        EngineTimer.Execute(
            database, $"CREATE TABLE flows AS FROM read_csv('{flows}', types = {{'transport': 'VARCHAR'}})");
        string name = $"DuckDB {database.ServerVersion}";
        TimeSpan plain = EngineTimer.Median(database, EngineFlows.Plain);
        yield return new EngineResult(
            name,
            "macro for a table",
            plain,
            EngineTimer.Median(database, "SELECT service, count(*) FROM flow_services('flows') GROUP BY service"));
        yield return new EngineResult(name, "macro for a flow", plain, EngineTimer.Median(database, """
            SELECT service, count(*) FROM flows f,
              LATERAL flow_service(f.source_port, f.destination_port, f.transport) GROUP BY service
            """));
    }
}
