using DuckDB.NET.Data;

namespace NetworkPorts.DuckDB.Tests;

/// <summary>A connection to a database with the functions.</summary>
internal sealed class TestDatabase : IDisposable
{
    public TestDatabase(PortRegistry? registry = null, string source = ":memory:")
    {
        Connection = new DuckDBConnection($"Data Source={source}");
        Connection.Open();
        Connection.AddWellKnownPorts(registry);
    }

    public DuckDBConnection Connection { get; }

    /// <summary>Returns the first value of the result of a query; null for NULL.</summary>
    public object? Query(string sql) => Query(Connection, sql);

    /// <summary>Returns the first value of the result of a query on a connection; null for NULL.</summary>
    public static object? Query(DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is var value && value is DBNull ? null : value;
    }

    /// <summary>Creates a table and appends rows.</summary>
    public void Create<T>(string table, string columns, IEnumerable<T> rows, Action<IDuckDBAppenderRow, T> append)
    {
        Query($"CREATE TABLE {table} ({columns})");
        using DuckDBAppender appender = Connection.CreateAppender(table);
        foreach (T row in rows)
        {
            IDuckDBAppenderRow appended = appender.CreateRow();
            append(appended, row);
            appended.EndRow();
        }
    }

    public void Dispose() => Connection.Dispose();
}
