using System.Data.Common;
using System.Diagnostics;

namespace NetworkPorts.Benchmarks.Engines;

/// <summary>Measures queries.</summary>
internal static class EngineTimer
{
    private const int Rounds = 5;

    /// <summary>Executes a statement.</summary>
    public static void Execute(DbConnection database, string sql)
    {
        using DbCommand command = database.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        command.ExecuteNonQuery();
    }

    /// <summary>Reads all rows of a query several times. Returns the median time.</summary>
    public static TimeSpan Median(DbConnection database, string sql) => Median(() => Time(database, sql));

    /// <summary>Runs a measurement several times. Returns the median time.</summary>
    public static TimeSpan Median(Func<TimeSpan> measure) => Enumerable.Range(0, Rounds)
        .Select(_ => measure()).Order().ElementAt(Rounds / 2);

    private static TimeSpan Time(DbConnection database, string sql)
    {
        long start = Stopwatch.GetTimestamp();
        using DbCommand command = database.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
