using DuckDB.NET.Native;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>Reads the transport protocols of a vector.</summary>
internal abstract class TransportReader
{
    /// <summary>Gets the SQL type of the vector.</summary>
    public abstract DuckDBType Type { get; }

    /// <summary>Reads the transport protocols of a block of rows.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="start">The first row.</param>
    /// <param name="transports">Receives the <see cref="TransportCode"/> of each row.</param>
    /// <returns>A bit for each row: 1 if the transport protocol is known.</returns>
    public abstract ulong Read(InputVector vector, int start, Span<byte> transports);
}
