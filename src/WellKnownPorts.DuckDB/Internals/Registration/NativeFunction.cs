using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DuckDB.NET.Native;
using ScalarFunction = DuckDB.NET.Native.NativeMethods.ScalarFunction;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>Creates the functions that DuckDB calls.</summary>
internal static unsafe class NativeFunction
{
    /// <summary>
    /// Creates a function that calls an overload. The caller must destroy it. DuckDB releases the overload when the
    /// function and all its copies are destroyed.
    /// </summary>
    public static IntPtr Create(Overload overload)
    {
        IntPtr function = ScalarFunction.DuckDBCreateScalarFunction();
        ScalarFunction.DuckDBScalarFunctionSetName(function, overload.Function.Name);
        foreach (DuckDBType type in overload.ParameterTypes)
        {
            using DuckDBLogicalType parameter = NativeMethods.LogicalType.DuckDBCreateLogicalType(type);
            ScalarFunction.DuckDBScalarFunctionAddParameter(function, parameter);
        }

        using DuckDBLogicalType result = NativeMethods.LogicalType.DuckDBCreateLogicalType(DuckDBType.Varchar);
        ScalarFunction.DuckDBScalarFunctionSetReturnType(function, result);
        ScalarFunction.DuckDBScalarFunctionSetBind(function, &Bind);
        ScalarFunction.DuckDBScalarFunctionSetFunction(function, &Evaluate);
        IntPtr handle = GCHandle.ToIntPtr(GCHandle.Alloc(overload));
        ScalarFunction.DuckDBScalarFunctionSetExtraInfo(function, handle, &Release);
        return function;
    }

    // An exception must not leave these methods, because native code calls them.

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Bind(IntPtr info) =>
        RegistryProbe.Report(OverloadOf(ScalarFunction.DuckDBScalarFunctionBindGetExtraInfo(info)).Registry);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Evaluate(IntPtr info, IntPtr chunk, IntPtr results)
    {
        try
        {
            using var rows = new DuckDBDataChunk(chunk);
            OverloadOf(ScalarFunction.DuckDBScalarFunctionGetExtraInfo(info))
                .Evaluate(rows, new ResultVector(results));
        }
        catch (Exception e)
        {
            ScalarFunction.DuckDBScalarFunctionSetError(info, e.Message);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Release(IntPtr handle) => GCHandle.FromIntPtr(handle).Free();

    private static Overload OverloadOf(IntPtr handle) => (Overload)GCHandle.FromIntPtr(handle).Target!;
}
