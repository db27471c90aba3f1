using DuckDB.NET.Native;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>The results of a function for the rows of a chunk.</summary>
internal readonly unsafe ref struct ResultVector(IntPtr vector)
{
    private readonly StringDescriptor* _texts = (StringDescriptor*)NativeMethods.Vectors.DuckDBVectorGetData(vector);

    /// <summary>Returns the results of a block of rows.</summary>
    public Span<StringDescriptor> Texts(int start, int count) => new(_texts + start, count);

    /// <summary>Sets which rows of a block are not NULL, with a bit for each row. Initially, no row is NULL.</summary>
    public void SetValidity(int start, ulong validity)
    {
        // A vector without NULLs has no bitmap, which is faster for the operators that read it.
        if (validity == ulong.MaxValue)
            return;
        NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
        NativeMethods.Vectors.DuckDBVectorGetValidity(vector)[start / RowBlock.MaxRows] = validity;
    }
}
