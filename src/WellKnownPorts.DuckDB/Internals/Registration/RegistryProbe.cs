using DuckDB.NET.Data;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>Finds out which registry the functions of a database use.</summary>
internal sealed class RegistryProbe
{
    // DuckDB binds the functions of a query on the thread that starts the query.
    [ThreadStatic]
    private static RegistryProbe? s_current;

    private bool _isFound;
    private PortRegistry? _registry;

    /// <summary>Finds the registry.</summary>
    /// <param name="connection">A connection to the database.</param>
    /// <param name="registry">The registry. Null means the built-in services, or that the result is false.</param>
    /// <returns>Whether the database has all functions of this package.</returns>
    public static bool TryFind(DuckDBConnection connection, out PortRegistry? registry)
    {
        var probe = new RegistryProbe();
        s_current = probe;
        try
        {
            using DuckDBCommand command = connection.CreateCommand();
            command.CommandText = $"SELECT {PortFunctions.Last}(0, 0, 'tcp')";
            command.ExecuteScalar();
        }
        catch (DuckDBException)
        {
            // The database has no such function.
        }
        finally
        {
            s_current = null;
        }

        registry = probe._registry;
        return probe._isFound;
    }

    /// <summary>Reports the registry of a function that DuckDB binds.</summary>
    public static void Report(PortRegistry? registry)
    {
        if (s_current is { } probe)
            (probe._isFound, probe._registry) = (true, registry);
    }
}
