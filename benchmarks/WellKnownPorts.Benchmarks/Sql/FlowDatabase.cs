using System.Globalization;
using DuckDB.NET.Data;
using NetworkPorts.Benchmarks.Inputs;

namespace NetworkPorts.Benchmarks.Sql;

/// <summary>A database in memory with the functions, a table of flows, and a table of names to join.</summary>
internal sealed class FlowDatabase : IDisposable
{
    private const int BaseRows = 1_000_000;

    private static readonly TransportProtocols[] s_transports =
        [TransportProtocols.Tcp, TransportProtocols.Udp, TransportProtocols.Sctp, TransportProtocols.Dccp];

    private readonly DuckDBConnection _connection = new("Data Source=:memory:");

    /// <summary>Creates the tables.</summary>
    /// <param name="rows">The number of flows, a multiple of a million: random flows are repeated.</param>
    public FlowDatabase(long rows)
    {
        _connection.Open();
        _connection.AddWellKnownPorts();
        _connection.RegisterScalarFunction<int, string, string?>("managed_service", ManagedService);
        Append("base", "source USMALLINT, destination USMALLINT, transport VARCHAR", AppendFlows);
        Append("names", "port USMALLINT, transport VARCHAR, name VARCHAR", AppendNames);
        Query($"CREATE TABLE flows AS SELECT base.* FROM base, range({rows / BaseRows})");
        Query("DROP TABLE base");
    }

    public string Version => _connection.ServerVersion;

    public void SetThreads(int threads) => Query($"SET threads = {threads}");

    /// <summary>Runs a query and returns the first value of the result as text.</summary>
    public string Query(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>Finds the name of a port. DuckDB.NET creates a string for the transport, and copies the name.</summary>
    private static string? ManagedService(int port, string transport) =>
        TransportConvert.TryParse(transport, out TransportProtocols parsed)
            ? WellKnownPorts.Lookup(port, parsed).Name
            : null;

    private void Append(string table, string columns, Action<DuckDBAppender> append)
    {
        Query($"CREATE TABLE {table} ({columns})");
        using DuckDBAppender appender = _connection.CreateAppender(table);
        append(appender);
    }

    /// <summary>
    /// Appends flows from ephemeral ports to popular and ephemeral ports. Three of four flows use TCP.
    /// </summary>
    private static void AppendFlows(DuckDBAppender flows)
    {
        var random = new Random(6335);
        for (int i = 0; i < BaseRows; i++)
        {
            flows.CreateRow()
                .AppendValue(PortBatch.Ephemeral(random))
                .AppendValue(random.Next(2) == 0 ? PortBatch.Popular(random) : PortBatch.Ephemeral(random))
                .AppendValue(random.Next(4) == 0 ? "udp" : "tcp")
                .EndRow();
        }
    }

    private static void AppendNames(DuckDBAppender names)
    {
        foreach (TransportProtocols transport in s_transports)
        {
            foreach (ushort port in WellKnownPorts.Ports.Keys)
            {
                if (WellKnownPorts.Lookup(port, transport).Name is not { } name)
                    continue;
                names.CreateRow()
                    .AppendValue(port)
                    .AppendValue(TransportConvert.ToText(transport))
                    .AppendValue(name)
                    .EndRow();
            }
        }
    }
}
