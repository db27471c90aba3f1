using System.Globalization;
using System.Net;

namespace FlowLog.Reading;

/// <summary>The fields of a flow as a line has them, each empty where it is unset.</summary>
internal readonly ref struct FlowFields
{
    /// <summary>The last second of the year 9999.</summary>
    private const decimal LastSecond = 253_402_300_799;

    public ReadOnlySpan<char> Time { get; init; }
    public ReadOnlySpan<char> Source { get; init; }
    public ReadOnlySpan<char> SourcePort { get; init; }
    public ReadOnlySpan<char> Destination { get; init; }
    public ReadOnlySpan<char> DestinationPort { get; init; }
    public ReadOnlySpan<char> Protocol { get; init; }
    public ReadOnlySpan<char> Bytes { get; init; }

    /// <summary>The bytes of the other direction, where the log counts both in one line.</summary>
    public ReadOnlySpan<char> AnswerBytes { get; init; }

    /// <exception cref="BadLineException">A field is missing or is not what it should be.</exception>
    public Flow ToFlow()
    {
        Protocol protocol = FlowLog.Protocol.Find(Protocol) ?? throw Bad("protocol", Protocol, "a protocol");
        IPAddress source = ParseAddress("source address", Source);
        IPAddress destination = ParseAddress("destination address", Destination);
        return new Flow(
            ParseTime(Time),
            new IPEndPoint(source, protocol.HasPorts ? ParsePort("source port", SourcePort) : 0),
            new IPEndPoint(destination, protocol.HasPorts ? ParsePort("destination port", DestinationPort) : 0),
            protocol,
            (UInt128)ParseCount(Bytes) + ParseCount(AnswerBytes));
    }

    /// <summary>Parses seconds since 1970, or ISO 8601 as Zeek can write it in JSON.</summary>
    private static DateTimeOffset? ParseTime(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal seconds)
            && seconds is >= 0 and <= LastSecond)
            return DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond));
        if (DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
            out DateTimeOffset time))
            return time;
        throw Bad("time", text, "seconds since 1970 or ISO 8601");
    }

    /// <summary>Parses an address in full: .NET would take a single number for one, too.</summary>
    private static IPAddress ParseAddress(string field, ReadOnlySpan<char> text) =>
        (text.Count('.') == 3 || text.Contains(':')) && IPAddress.TryParse(text, out IPAddress? address)
            ? address
            : throw Bad(field, text, "an IP address");

    private static ushort ParsePort(string field, ReadOnlySpan<char> text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port)
            ? port
            : throw Bad(field, text, "a number from 0 to 65535");

    private static ulong ParseCount(ReadOnlySpan<char> text) =>
        text.IsEmpty ? 0
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong count) ? count
        : throw Bad("number of bytes", text, "a count");

    private static BadLineException Bad(string field, ReadOnlySpan<char> text, string expected) =>
        new(text.IsEmpty ? $"no {field}" : $"{field} {BadLineException.Quote(text)} is not {expected}");
}
