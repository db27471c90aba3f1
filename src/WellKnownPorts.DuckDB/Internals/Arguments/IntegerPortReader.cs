using System.Numerics;
using DuckDB.NET.Native;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>Reads ports that are integers of type <typeparamref name="T"/>.</summary>
internal sealed class IntegerPortReader<T>(DuckDBType type) : PortReader
    where T : unmanaged, IBinaryInteger<T>
{
    private static readonly T s_max = T.CreateChecked(ushort.MaxValue);

    public override DuckDBType Type => type;

    public override ulong Read(InputVector vector, int start, Span<ushort> ports)
    {
        ReadOnlySpan<T> values = vector.Values<T>(start, ports.Length);
        ulong isPort = 0;
        for (int i = 0; i < values.Length; i++)
        {
            ports[i] = ushort.CreateTruncating(values[i]);
            isPort |= ((values[i] & ~s_max) == T.Zero ? 1UL : 0UL) << i;
        }

        return isPort;
    }
}
