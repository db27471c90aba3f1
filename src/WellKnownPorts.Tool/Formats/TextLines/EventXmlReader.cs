namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// Events of Windows in XML, one in each line: Sysmon's event 3 and the events of the Windows Filtering Platform. The
/// fields are elements such as <c>&lt;Data Name='SourceIp'></c>.
/// </summary>
internal sealed class EventXmlReader(FieldNames names) : ITextLineReader
{
    private readonly FieldPath _root = FieldPath.CreateRoot(names);

    private static ReadOnlySpan<byte> Element => "<Data Name="u8;

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        int start = line.IndexOf(Element);
        if (start < 0)
            return false;
        NamedFields fields = new();
        ReadOnlySpan<byte> rest = line;
        while ((start = rest.IndexOf(Element)) >= 0)
        {
            rest = rest[(start + Element.Length)..];
            int end = rest.IndexOf((byte)'>');
            if (end < 0)
                break;
            FieldMatch match = _root.Child(rest[..end].Trim("'\"/ "u8)).Match;
            bool hasValue = !rest[..end].EndsWith((byte)'/');
            rest = rest[(end + 1)..];
            int close = rest.IndexOf((byte)'<');
            if (hasValue && close >= 0)
                fields.SetIfBetter(match, rest[..close]);
        }

        read = fields.ToLine();
        return true;
    }
}
