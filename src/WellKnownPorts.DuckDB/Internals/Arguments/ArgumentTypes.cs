using DuckDB.NET.Native;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>The types of the arguments of one overload of a function.</summary>
internal sealed record ArgumentTypes(PortReader Ports, TransportReader Transports)
{
    /// <summary>
    /// All overloads. DuckDB converts the other integers to BIGINT, or to HUGEINT if they do not fit, and an ENUM to
    /// VARCHAR.
    /// </summary>
    public static readonly ArgumentTypes[] All =
    [
        new(new IntegerPortReader<long>(DuckDBType.BigInt), new TransportTextReader()),
        new(new IntegerPortReader<long>(DuckDBType.BigInt), new TransportNumberReader<long>(DuckDBType.BigInt)),
        new(new IntegerPortReader<Int128>(DuckDBType.HugeInt), new TransportTextReader()),
        new(new IntegerPortReader<Int128>(DuckDBType.HugeInt), new TransportNumberReader<Int128>(DuckDBType.HugeInt)),
    ];
}
