using System.Buffers;
using System.Globalization;
using System.Net;

namespace FlowLog.Formats;

/// <summary>The fields of a flow as a line has them, each empty where it is unset.</summary>
internal ref struct FlowFields
{
    /// <summary>An address of IPv6 in full, and the name of an interface behind it.</summary>
    private const int LongestAddress = 64;

    private static readonly SearchValues<byte> s_ipv4 = SearchValues.Create("0123456789."u8);
    private static readonly SearchValues<byte> s_ipv6 =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz:.%-_"u8);

    private ReadOnlySpan<byte> _time;
    private ReadOnlySpan<byte> _sourceAddress;
    private ReadOnlySpan<byte> _sourcePort;
    private ReadOnlySpan<byte> _destinationAddress;
    private ReadOnlySpan<byte> _destinationPort;
    private ReadOnlySpan<byte> _protocol;
    private ReadOnlySpan<byte> _bytes;
    private ReadOnlySpan<byte> _answerBytes;

    public ReadOnlySpan<byte> Status { get; private set; }

    public void Set(FlowField field, ReadOnlySpan<byte> text)
    {
        switch (field)
        {
            case FlowField.Time: _time = text; break;
            case FlowField.SourceAddress: _sourceAddress = text; break;
            case FlowField.SourcePort: _sourcePort = text; break;
            case FlowField.DestinationAddress: _destinationAddress = text; break;
            case FlowField.DestinationPort: _destinationPort = text; break;
            case FlowField.Protocol: _protocol = text; break;
            case FlowField.Bytes: _bytes = text; break;
            case FlowField.AnswerBytes: _answerBytes = text; break;
            case FlowField.Status: Status = text; break;
        }
    }

    /// <summary>Makes a flow of the fields. It needs its protocol and ports; the rest may be unset.</summary>
    /// <param name="isFreeForm">Whether the format leaves open how a time is spelled and what stands for an address.</param>
    public readonly LogLine ToLine(bool isFreeForm = false)
    {
        if (!Protocol.TryFind(WithoutNull(_protocol), out Protocol protocol))
            return Bad("protocol", _protocol, "a protocol");
        ushort sourcePort = 0;
        if (protocol.HasPorts && !TryParsePort(_sourcePort, out sourcePort))
            return Bad("source port", _sourcePort, "a number from 0 to 65535");
        ushort destinationPort = 0;
        if (protocol.HasPorts && !TryParsePort(_destinationPort, out destinationPort))
            return Bad("destination port", _destinationPort, "a number from 0 to 65535");
        if (!TryParseCount(_bytes, out ulong bytes))
            return Bad("number of bytes", _bytes, "a count");
        if (!TryParseCount(_answerBytes, out ulong answerBytes))
            return Bad("number of bytes", _answerBytes, "a count");
        bool hasTime = FlowTime.TryParse(WithoutNull(_time), out DateTime time);
        if (!isFreeForm)
        {
            if (!hasTime && !_time.IsEmpty)
                return Bad("time", _time, "seconds since 1970 or ISO 8601");
            if (!IsAddress(_sourceAddress))
                return Bad("source address", _sourceAddress, "an IP address");
            if (!IsAddress(_destinationAddress))
                return Bad("destination address", _destinationAddress, "an IP address");
        }

        return LogLine.Of(new Flow
        {
            Time = hasTime ? time : null,
            SourceAddress = _sourceAddress,
            SourcePort = sourcePort,
            DestinationAddress = _destinationAddress,
            DestinationPort = destinationPort,
            Protocol = protocol,
            Bytes = (UInt128)bytes + answerBytes,
        });
    }

    /// <summary>Whether a text is an address in full, or unset: .NET takes more for one, such as a single number or [::1]:80.</summary>
    private static bool IsAddress(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return true;
        bool isSpelledAsOne = text.Contains((byte)':')
            ? !text.ContainsAnyExcept(s_ipv6)
            : text.Count((byte)'.') == 3 && !text.ContainsAnyExcept(s_ipv4);
        return isSpelledAsOne && text.Length <= LongestAddress && IPAddress.IsValidUtf8(text);
    }

    /// <summary>.NET reads a number with NULs behind it, which is none here.</summary>
    private static ReadOnlySpan<byte> WithoutNull(ReadOnlySpan<byte> text) => text.Contains((byte)0) ? default : text;

    private static bool TryParsePort(ReadOnlySpan<byte> text, out ushort port) =>
        ushort.TryParse(WithoutNull(text), NumberStyles.None, CultureInfo.InvariantCulture, out port);

    private static bool TryParseCount(ReadOnlySpan<byte> text, out ulong count)
    {
        count = 0;
        return text.IsEmpty || ulong.TryParse(WithoutNull(text), NumberStyles.None, CultureInfo.InvariantCulture, out count);
    }

    private static LogLine Bad(string field, ReadOnlySpan<byte> text, string expected) =>
        LogLine.Bad(text.IsEmpty ? $"no {field}" : $"{field} {Quotation.Of(text)} is not {expected}");
}
