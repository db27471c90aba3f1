using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DuckDB.NET.Native;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>
/// The functions of DuckDB's C API for functions with several overloads. DuckDB.NET declares the other functions, but
/// not these.
/// </summary>
internal static partial class FunctionSetMethods
{
    /// <summary>The name of the library that DuckDB.NET loads.</summary>
    private const string Library = "duckdb";

    [LibraryImport(
        Library, EntryPoint = "duckdb_create_scalar_function_set", StringMarshalling = StringMarshalling.Utf8)]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial IntPtr Create(string name);

    [LibraryImport(Library, EntryPoint = "duckdb_add_scalar_function_to_set")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial DuckDBState Add(IntPtr set, IntPtr function);

    [LibraryImport(Library, EntryPoint = "duckdb_register_scalar_function_set")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial DuckDBState Register(DuckDBNativeConnection connection, IntPtr set);

    [LibraryImport(Library, EntryPoint = "duckdb_destroy_scalar_function_set")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial void Destroy(ref IntPtr set);
}
