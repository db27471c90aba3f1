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
        yield return new EngineResult(
            $"SQLite {database.ServerVersion}",
            "view",
            EngineTimer.Median(database, EngineFlows.Plain),
            EngineTimer.Median(database, "SELECT service, count(*) FROM flow_services GROUP BY service"));
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
