using Microsoft.Data.Sqlite;

namespace NetworkPorts.Benchmarks.Engines;

/// <summary>Measures SQLite, in this process.</summary>
internal static class SqliteEngine
{
    public static IEnumerable<EngineResult> Measure(string flows)
    {
        using var database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        EngineTimer.Execute(database, EngineFlows.Sql("sqlite"));
        EngineTimer.Execute(
            database, "CREATE TABLE flows (source_port INTEGER, destination_port INTEGER, transport TEXT)");
        Load(database, flows);
        database.CreateFunction("flow_service", (long source, long destination, string transport) =>
            TransportConvert.TryParse(transport, out TransportProtocols protocol)
                ? WellKnownPorts.ClassifyFlow((ushort)source, (ushort)destination, protocol).Service.Name
                : null);
        string name = $"SQLite {database.ServerVersion}";
        TimeSpan plain = EngineTimer.Median(database, EngineFlows.Plain);
        yield return new EngineResult(
            name,
            "view",
            plain,
            EngineTimer.Median(database, "SELECT service, count(*) FROM flow_services GROUP BY service"));
        yield return new EngineResult(name, "function that calls the library", plain, EngineTimer.Median(database, """
            SELECT flow_service(source_port, destination_port, transport) AS service, count(*) FROM flows
            GROUP BY service
            """));
    }

    private static void Load(SqliteConnection database, string flows)
    {
        using SqliteTransaction transaction = database.BeginTransaction();
        using SqliteCommand insert = database.CreateCommand();
        insert.CommandText = "INSERT INTO flows VALUES ($0, $1, $2)";
        for (int i = 0; i < 3; i++)
            insert.Parameters.Add($"${i}", SqliteType.Text);
        foreach (string line in File.ReadLines(flows).Skip(1))
        {
            string[] fields = line.Split(',');
            for (int i = 0; i < fields.Length; i++)
                insert.Parameters[i].Value = fields[i];
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
