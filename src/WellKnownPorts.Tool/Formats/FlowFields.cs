using System.Buffers.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>The fields of a flow as a line has them, each empty where it is unset.</summary>
internal ref struct FlowFields
{
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
        if (!Protocol.TryFind(_protocol, out Protocol protocol))
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
        bool hasTime = FlowTime.TryParse(_time, out DateTime time);
        if (!isFreeForm)
        {
            if (!hasTime && !_time.IsEmpty)
                return Bad("time", _time, "seconds since 1970 or ISO 8601");
            if (!FlowAddress.IsValid(_sourceAddress))
                return Bad("source address", _sourceAddress, "an IP address");
            if (!FlowAddress.IsValid(_destinationAddress))
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

    private static bool TryParsePort(ReadOnlySpan<byte> text, out ushort port) =>
        Utf8Parser.TryParse(text, out port, out int length) && length == text.Length;

    private static bool TryParseCount(ReadOnlySpan<byte> text, out ulong count)
    {
        count = 0;
        return text.IsEmpty || (Utf8Parser.TryParse(text, out count, out int length) && length == text.Length);
    }

    private static LogLine Bad(string field, ReadOnlySpan<byte> text, string expected) =>
        LogLine.Bad(text.IsEmpty ? $"no {field}" : $"{field} {Quotation.Of(text)} is not {expected}");
}
