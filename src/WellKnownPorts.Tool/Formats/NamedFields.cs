using System.Runtime.CompilerServices;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// The fields of a record that names its fields. A record may have several names of a field, and the format decides by
/// their ranks which of them it sets.
/// </summary>
internal ref struct NamedFields
{
    private FlowFields _fields;
    private Ranks _ranks;

    /// <summary>Creates a record without fields.</summary>
    public NamedFields() => ((Span<int>)_ranks).Fill(int.MaxValue);

    /// <summary>Sets the end that initiated the flow, if the format states it.</summary>
    public FlowInitiator Initiator
    {
        set => _fields.Initiator = value;
    }

    /// <summary>Returns the rank of the name that set a field; the maximum if the field is unset.</summary>
    public readonly int RankOf(FlowField field) => _ranks[(int)field];

    /// <summary>Returns whether a field was set.</summary>
    public readonly bool IsSet(FlowField field) => RankOf(field) != int.MaxValue;

    /// <summary>Sets a field, even if it was set by another name.</summary>
    public void Set(FieldMatch match, ReadOnlySpan<byte> text)
    {
        // FortiGate writes the translated port of the source as "transport".
        if (FieldNames.IsTransport(match) && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return;
        _ranks[(int)match.Field] = match.Rank;
        _fields.Set(match.Field, text);
    }

    /// <summary>Sets a field, unless it was set by a name of the same or a better rank.</summary>
    public void SetIfBetter(FieldMatch match, ReadOnlySpan<byte> text)
    {
        if (match.Field != FlowField.None && match.Rank < RankOf(match.Field))
            Set(match, text);
    }

    /// <summary>Creates a flow, or a record without a flow if there are neither ports nor a protocol.</summary>
    /// <param name="areBytesOfOneDirection">
    /// Whether a count of bytes is for one direction, even if its name usually means both.
    /// </param>
    public LogLine ToLine(bool areBytesOfOneDirection = false)
    {
        if (!areBytesOfOneDirection && FieldNames.IsTotal(new FieldMatch(FlowField.Bytes, RankOf(FlowField.Bytes))))
            _fields.RemoveAnswerBytes();
        FieldMatch port = MatchOf(FlowField.DestinationPort);
        bool isOther = FieldNames.IsOther(
            port,
            !FieldNames.NeedsAddress(port) || _fields.HasIPDestination,
            MatchOf(FlowField.SourceAddress),
            MatchOf(FlowField.SourcePort));
        return isOther || _fields.IsEmpty ? LogLine.NoFlow : _fields.ToLine();
    }

    private readonly FieldMatch MatchOf(FlowField field) => new(field, RankOf(field));

    [InlineArray((int)FlowField.TcpFlags + 1)]
    private struct Ranks
    {
        private int _first;
    }
}
