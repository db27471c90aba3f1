using System.Numerics;
using DuckDB.NET.Native;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>Reads IP protocol numbers that are integers of type <typeparamref name="T"/>.</summary>
internal sealed class TransportNumberReader<T>(DuckDBType type) : TransportReader
    where T : unmanaged, IBinaryInteger<T>
{
    private static readonly T s_max = T.CreateChecked(byte.MaxValue);
    private static readonly byte[] s_codes = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(CodeOf)];

    public override DuckDBType Type => type;

    public override ulong Read(InputVector vector, int start, Span<byte> transports)
    {
        ReadOnlySpan<T> numbers = vector.Values<T>(start, transports.Length);
        ulong isKnown = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            // The code is 0 if the number does not fit in a byte.
            int code = s_codes[byte.CreateTruncating(numbers[i])] * ((numbers[i] & ~s_max) == T.Zero ? 1 : 0);
            transports[i] = (byte)code;
            isKnown |= (code != TransportCode.Unknown ? 1UL : 0UL) << i;
        }

        return isKnown;
    }

    private static byte CodeOf(int number) =>
        TransportConvert.TryFromIPProtocolNumber(number, out TransportProtocols transport)
            ? (byte)TransportCode.Of(transport)
            : (byte)TransportCode.Unknown;
}
