namespace NetworkPorts.Tool.Formats;

/// <summary>Adds fields as <c>key=value</c> pairs at the end of a line. Unknown values are omitted.</summary>
internal sealed class PairFieldWriter : IFieldWriter
{
    /// <inheritdoc/>
    public void Append(LineBuffer output, ReadOnlySpan<byte> line, LineKind kind, FlowService service)
    {
        output.Append(line);
        if (service.Range.IsEmpty)
            return;
        if (service.Name is { } name)
        {
            AppendKey(output, AddedFields.Service);
            output.Append(name);
        }

        AppendPair(output, AddedFields.Category, service.Category);
        AppendPair(output, AddedFields.Range, service.Range);
        AppendPair(output, AddedFields.Traits, service.Traits);
        AppendPair(output, AddedFields.Side, service.Side);
        AppendPair(output, AddedFields.Confidence, service.Confidence);
    }

    /// <summary>
    /// Returns the length of the text before the added fields; the length of the line if it has none.
    /// </summary>
    public static int LengthWithoutFields(ReadOnlySpan<byte> line)
    {
        // Each line with fields has a range, and the other fields before it are optional.
        int start = line.IndexOf(" port_range="u8);
        if (start < 0)
            return line.Length;
        int category = line[..start].LastIndexOf(" port_category="u8);
        int service = line[..start].LastIndexOf(" port_service="u8);
        return service >= 0 ? service : category >= 0 ? category : start;
    }

    private static void AppendPair(LineBuffer output, string key, ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
            return;
        AppendKey(output, key);
        output.Append(value);
    }

    private static void AppendKey(LineBuffer output, string key)
    {
        output.Append(" "u8);
        output.Append(key);
        output.Append("="u8);
    }
}
