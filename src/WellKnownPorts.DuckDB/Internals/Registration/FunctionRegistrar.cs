using System.Data;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>Registers the functions in a database.</summary>
internal static class FunctionRegistrar
{
    // Two threads that register functions in the same database would conflict.
    private static readonly object s_lock = new();

    /// <summary>Registers all functions, unless the database already has them with the same registry.</summary>
    /// <exception cref="InvalidOperationException">
    /// The connection is not open, or DuckDB reports an error.
    /// </exception>
    public static void Register(DuckDBConnection connection, PortRegistry? registry)
    {
        if (connection.State != ConnectionState.Open)
            throw new InvalidOperationException("The connection must be open.");
        lock (s_lock)
        {
            bool isRegistered = RegistryProbe.TryFind(connection, out PortRegistry? existing);
            if (!isRegistered || !ReferenceEquals(existing, registry))
                Register(connection.NativeConnection, registry);
        }
    }

    private static void Register(DuckDBNativeConnection connection, PortRegistry? registry)
    {
        foreach (PortFunction function in PortFunctions.Of(registry))
        {
            if (!TryRegister(connection, function, registry))
                throw new InvalidOperationException($"DuckDB could not register the function '{function.Name}'.");
        }
    }

    private static bool TryRegister(DuckDBNativeConnection connection, PortFunction function, PortRegistry? registry)
    {
        IntPtr set = FunctionSetMethods.Create(function.Name);
        try
        {
            foreach (ArgumentTypes types in ArgumentTypes.All)
                Add(set, new Overload(function, types, registry));
            return FunctionSetMethods.Register(connection, set) == DuckDBState.Success;
        }
        finally
        {
            FunctionSetMethods.Destroy(ref set);
        }
    }

    private static void Add(IntPtr set, Overload overload)
    {
        IntPtr function = NativeFunction.Create(overload);
        FunctionSetMethods.Add(set, function);
        NativeMethods.ScalarFunction.DuckDBDestroyScalarFunction(ref function);
    }
}
