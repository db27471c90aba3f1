namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// Lines of labels and values, <c>SourceIp: 192.0.2.1 SourcePort: 50000</c>, as Sysmon's events are written to syslog
/// and as Firepower writes connection events. Values are separated by commas, spaces or tabs.
/// </summary>
internal sealed class LabelReader(FieldNames names) : ITextLineReader
{
    private readonly FieldPath _root = FieldPath.CreateRoot(names);

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        NamedFields fields = new();
        ReadOnlySpan<byte> label = default;
        Words words = new(line);
        while (words.TryRead(out ReadOnlySpan<byte> word))
        {
            if (!label.IsEmpty)
            {
                FieldMatch match = _root.Child(label).Match;
                if (match.Field != FlowField.Time)
                    fields.SetIfBetter(match, word.TrimEnd(",;"u8));
            }

            label = word is [.. var name, (byte)':'] ? name : default;
        }

        if (!fields.IsSet(FlowField.SourcePort) || !fields.IsSet(FlowField.DestinationPort))
            return false;
        fields.Set(new FieldMatch(FlowField.Time, 0), LineTime.In(line));
        read = fields.ToLine();
        return true;
    }
}
