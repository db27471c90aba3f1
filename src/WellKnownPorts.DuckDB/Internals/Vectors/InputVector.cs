using DuckDB.NET.Native;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>The values of an argument for the rows of a chunk.</summary>
internal readonly unsafe ref struct InputVector
{
    private readonly void* _values;
    private readonly ulong* _validity;

    public InputVector(DuckDBDataChunk chunk, int column)
    {
        IntPtr vector = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, column);
        _values = NativeMethods.Vectors.DuckDBVectorGetData(vector);
        _validity = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
    }

    /// <summary>Returns the values of a block of rows. The value of a row that is NULL is undefined.</summary>
    public ReadOnlySpan<T> Values<T>(int start, int count)
        where T : unmanaged => new((T*)_values + start, count);

    /// <summary>Returns a bit for each row of a block: 0 if the value is NULL.</summary>
    public ulong Validity(int start) => _validity is null ? ulong.MaxValue : _validity[start / RowBlock.MaxRows];
}
