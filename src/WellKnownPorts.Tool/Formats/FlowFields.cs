namespace NetworkPorts.Tool.Formats;

/// <summary>The fields of a record, as the log writes them. An unset field is empty.</summary>
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
    private ReadOnlySpan<byte> _history;
    private ReadOnlySpan<byte> _tcpFlags;

    /// <summary>Gets the kind of record; empty if the log does not state it.</summary>
    public ReadOnlySpan<byte> Status { get; private set; }

    /// <summary>Gets or sets the end that initiated the flow, if the format states it.</summary>
    public FlowInitiator Initiator { get; set; }

    /// <summary>Gets whether the record has neither ports nor a protocol.</summary>
    public readonly bool IsEmpty => _sourcePort.IsEmpty && _destinationPort.IsEmpty && _protocol.IsEmpty;

    /// <summary>Gets whether the record has at least one port.</summary>
    public readonly bool HasPorts => !_sourcePort.IsEmpty || !_destinationPort.IsEmpty;

    /// <summary>Gets whether the address of the destination is an IP address.</summary>
    public readonly bool HasIPDestination =>
        !_destinationAddress.IsEmpty && FlowAddress.IsValid(_destinationAddress);

    /// <summary>Sets a field, unless the text means that it is unset.</summary>
    public void Set(FlowField field, ReadOnlySpan<byte> text)
    {
        if (IsUnset(text))
            return;
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
            case FlowField.SourceEndpoint: FlowEndpoint.Split(text, out _sourceAddress, out _sourcePort); break;
            case FlowField.DestinationEndpoint:
                FlowEndpoint.Split(text, out _destinationAddress, out _destinationPort);
                break;
            case FlowField.Status: Status = text; break;
            case FlowField.History: _history = text; break;
            case FlowField.TcpFlags: _tcpFlags = text; break;
        }
    }

    /// <summary>Sets both ends. For a protocol without ports, they are addresses.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="source">The address and the port of the source.</param>
    /// <param name="destination">The address and the port of the destination.</param>
    public void SetEnds(ReadOnlySpan<byte> protocol, ReadOnlySpan<byte> source, ReadOnlySpan<byte> destination)
    {
        Set(FlowField.Protocol, protocol);
        if (protocol.SequenceEqual("IP"u8) || (Protocol.TryFind(protocol, out Protocol known) && !known.HasPorts))
        {
            Set(FlowField.SourceAddress, FlowEndpoint.AddressOf(source));
            Set(FlowField.DestinationAddress, FlowEndpoint.AddressOf(destination));
        }
        else
        {
            Set(FlowField.SourceEndpoint, source);
            Set(FlowField.DestinationEndpoint, destination);
        }
    }

    /// <summary>Adds the bytes of one direction.</summary>
    public void AddBytes(ReadOnlySpan<byte> text) =>
        Set(_bytes.IsEmpty ? FlowField.Bytes : FlowField.AnswerBytes, text);

    /// <summary>Removes the bytes of the other direction, because the other count includes them.</summary>
    public void RemoveAnswerBytes() => _answerBytes = default;

    /// <summary>
    /// Creates a flow. A record is readable if it has two ports, or only the port of the destination, or a protocol
    /// without ports. All other fields may be unset, and a time that cannot be read is unset.
    /// </summary>
    /// <param name="areAddressesChecked">Whether the format has nothing but IP addresses as addresses.</param>
    public readonly LogLine ToLine(bool areAddressesChecked = false)
    {
        if (Status.IsEmpty)
            return ToFlow(areAddressesChecked);
        if (RecordKinds.HasNoFlow(Status))
            return LogLine.NoFlow;
        LogLine line = ToFlow(areAddressesChecked);
        return RecordKinds.IsEvent(Status) ? line.AsEvent() : line;
    }

    private readonly LogLine ToFlow(bool areAddressesChecked)
    {
        Protocol protocol = Protocol.Unstated;
        if (!_protocol.IsEmpty && !Protocol.TryFind(_protocol, out protocol))
            return Bad("protocol", _protocol, "a protocol");
        ushort? sourcePort = null;
        ushort? destinationPort = null;
        if (protocol.HasPorts && ReadPorts(out sourcePort, out destinationPort) is { } problem)
            return LogLine.Bad(problem);

        // Logs write port 0 for protocols without ports. A word that is not known to be a protocol needs addresses.
        bool hasAddress = !_sourceAddress.IsEmpty || !_destinationAddress.IsEmpty;
        if (protocol.Transport == TransportProtocols.All && !HasPorts && !hasAddress)
            return LogLine.Bad("no ports");
        if (protocol.Transport == TransportProtocols.All && sourcePort is null or 0 && destinationPort is null or 0)
            protocol = protocol with { Transport = TransportProtocols.None };
        else if (protocol.HasPorts && destinationPort is null)
            return LogLine.Bad(sourcePort is null ? "no ports" : "no destination port");

        if (!TryReadBytes(out UInt128? bytes, out ReadOnlySpan<byte> wrong))
            return Bad("number of bytes", wrong, "a count");
        if (areAddressesChecked && !FlowAddress.IsValid(_sourceAddress))
            return Bad("source address", _sourceAddress, "an IP address");
        if (areAddressesChecked && !FlowAddress.IsValid(_destinationAddress))
            return Bad("destination address", _destinationAddress, "an IP address");
        bool hasTime = FlowTime.TryParse(_time, out DateTime time);
        return LogLine.Of(
            new Flow
            {
                Time = hasTime ? time : null,
                SourceAddress = _sourceAddress,
                SourcePort = protocol.HasPorts ? sourcePort : null,
                DestinationAddress = _destinationAddress,
                DestinationPort = protocol.HasPorts ? destinationPort : null,
                Protocol = protocol,
                Initiator = ReadInitiator(),
                Bytes = bytes,
            },
            hasTime || _time.IsEmpty ? null : $"time {Quotation.Of(_time)} is not a time that the tool can read");
    }

    /// <summary>Returns whether a text means that a field has no value.</summary>
    private static bool IsUnset(ReadOnlySpan<byte> text) => text.Length switch
    {
        0 => true,
        1 => text[0] == '-',
        3 => text is [(byte)'N' or (byte)'n', (byte)'/', (byte)'A' or (byte)'a']
            || text.SequenceEqual("nan"u8) || text.SequenceEqual("NaN"u8),
        4 => text.SequenceEqual("null"u8) || text.SequenceEqual("None"u8) || text.SequenceEqual("NULL"u8),
        7 => text.SequenceEqual("(empty)"u8),
        _ => false,
    };

    private readonly string? ReadPorts(out ushort? sourcePort, out ushort? destinationPort)
    {
        const string Expected = "a number from 0 to 65535";
        sourcePort = destinationPort = null;
        ushort port;
        if (!_sourcePort.IsEmpty)
        {
            if (!FlowPort.TryParse(_sourcePort, out port))
                return Problem("source port", _sourcePort, Expected);
            sourcePort = port;
        }

        if (!_destinationPort.IsEmpty)
        {
            if (!FlowPort.TryParse(_destinationPort, out port))
                return Problem("destination port", _destinationPort, Expected);
            destinationPort = port;
        }

        return null;
    }

    private readonly bool TryReadBytes(out UInt128? bytes, out ReadOnlySpan<byte> wrong)
    {
        bytes = null;
        wrong = _bytes;
        ulong count = 0;
        if (!_bytes.IsEmpty && !FlowNumber.TryParse(_bytes, out count))
            return false;
        wrong = _answerBytes;
        ulong answerCount = 0;
        if (!_answerBytes.IsEmpty && !FlowNumber.TryParse(_answerBytes, out answerCount))
            return false;
        if (!_bytes.IsEmpty || !_answerBytes.IsEmpty)
            bytes = (UInt128)count + answerCount;
        return true;
    }

    private readonly FlowInitiator ReadInitiator() =>
        Initiator != FlowInitiator.Unknown ? Initiator
        : RecordKinds.IsFromInitiator(Status) || _history.StartsWith("S"u8) ? FlowInitiator.Source
        : _history.StartsWith("s"u8) ? FlowInitiator.Destination
        : FlowNumber.TryParsePort(_tcpFlags, out ushort flags) ? FlowInitiatorConvert.FromTcpFlags(flags)
        : FlowInitiator.Unknown;

    private static LogLine Bad(string field, ReadOnlySpan<byte> text, string expected) =>
        LogLine.Bad(Problem(field, text, expected));

    private static string Problem(string field, ReadOnlySpan<byte> text, string expected) =>
        $"{field} {Quotation.Of(text)} is not {expected}";
}
