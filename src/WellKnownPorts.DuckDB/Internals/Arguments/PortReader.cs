using DuckDB.NET.Native;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>Reads the ports of a vector.</summary>
internal abstract class PortReader
{
    /// <summary>Gets the SQL type of the vector.</summary>
    public abstract DuckDBType Type { get; }

    /// <summary>Reads the ports of a block of rows.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="start">The first row.</param>
    /// <param name="ports">Receives the ports. The port of a row that is NULL or out of range is undefined.</param>
    /// <returns>A bit for each row: 1 if the value is a port.</returns>
    public abstract ulong Read(InputVector vector, int start, Span<ushort> ports);
}
