using DuckDB.NET.Data;

namespace NetworkPorts.Engines.Tests;

/// <summary>A database with the exported SQL, which takes seconds to load, so several tests share it.</summary>
public sealed class DuckDbFixture : IDisposable
{
    public DuckDbFixture()
    {
        Database.Open();
        using DuckDBCommand command = Database.CreateCommand();
        command.CommandText = Exported.Text("--format", "sql", "--dialect", "duckdb");
        command.ExecuteNonQuery();
    }

    /// <summary>Gets the open connection.</summary>
    public DuckDBConnection Database { get; } = new("Data Source=:memory:");

    public void Dispose() => Database.Dispose();
}
