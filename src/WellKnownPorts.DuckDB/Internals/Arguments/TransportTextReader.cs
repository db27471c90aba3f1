using System.Text;
using DuckDB.NET.Native;

namespace NetworkPorts.DuckDB.Internals;

/// <summary>Reads the names of transport protocols.</summary>
internal sealed class TransportTextReader : TransportReader
{
    /// <summary>The maximum length of a text in bytes. Longer texts are not transport protocols.</summary>
    private const int MaxLength = 64;

    /// <summary>The bits that distinguish lower-case from upper-case letters in the first four bytes.</summary>
    private const ulong CaseBits = 0x2020_2020UL << 32;

    private static readonly ulong s_tcp = KeyOf(new StringDescriptor("tcp"u8));
    private static readonly ulong s_udp = KeyOf(new StringDescriptor("udp"u8));

    public override DuckDBType Type => DuckDBType.Varchar;

    public override ulong Read(InputVector vector, int start, Span<byte> transports)
    {
        ReadOnlySpan<StringDescriptor> texts = vector.Values<StringDescriptor>(start, transports.Length);
        ulong validity = vector.Validity(start);
        StringDescriptor last = default;
        int lastCode = TransportCode.Unknown;
        ulong isKnown = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            // TCP and UDP alternate randomly in a log, so the processor would mispredict branches.
            ulong key = KeyOf(texts[i]);
            int code = ((key == s_tcp ? 1 : 0) * TransportCode.Tcp) + ((key == s_udp ? 1 : 0) * TransportCode.Udp);

            // The descriptor of a row that is NULL can point anywhere.
            if (code == TransportCode.Unknown && ((validity >> i) & 1) != 0)
            {
                if (!texts[i].Equals(last))
                    (last, lastCode) = (texts[i], Parse(texts[i].Utf8));
                code = lastCode;
            }

            transports[i] = (byte)code;
            isKnown |= (code != TransportCode.Unknown ? 1UL : 0UL) << i;
        }

        return isKnown;
    }

    private static ulong KeyOf(in StringDescriptor text) => text.LengthAndPrefix | CaseBits;

    private static int Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxLength)
            return TransportCode.Unknown;
        Span<char> text = stackalloc char[MaxLength];
        int length = Encoding.UTF8.GetChars(utf8, text);
        return TransportConvert.TryParse(text[..length], out TransportProtocols transport)
            ? TransportCode.Of(transport)
            : TransportCode.Unknown;
    }
}
