namespace FlowLog.Reading;

/// <summary>AWS VPC flow log: a record for each direction of a connection, in columns that a header can name.</summary>
internal sealed class VpcFlowFormat : IFlowFormat
{
    /// <summary>The columns of version 2, which need no header.</summary>
    private const string DefaultHeader =
        "version account-id interface-id srcaddr dstaddr srcport dstport "
        + "protocol packets bytes start end action log-status";

    private Columns _columns = new(DefaultHeader, " ");

    public long SkippedRecords { get; private set; }

    public static bool Recognises(ReadOnlySpan<char> line) =>
        IsHeader(line) || (line.StartsWith("2 ") && line.Count(' ') == DefaultHeader.AsSpan().Count(' '));

    public Flow? Read(ReadOnlySpan<char> line)
    {
        if (IsHeader(line))
        {
            _columns = new Columns(line, " ");
            return null;
        }

        _columns.Split(line);
        if (Field(line, "log-status") is "NODATA" or "SKIPDATA")
        {
            SkippedRecords++;
            return null;
        }

        return new FlowFields
        {
            Time = Field(line, "start"),
            Source = Field(line, "srcaddr"),
            SourcePort = Field(line, "srcport"),
            Destination = Field(line, "dstaddr"),
            DestinationPort = Field(line, "dstport"),
            Protocol = Field(line, "protocol"),
            Bytes = Field(line, "bytes"),
        }.ToFlow();
    }

    private static bool IsHeader(ReadOnlySpan<char> line) =>
        line.Contains("srcaddr", StringComparison.Ordinal) && line.Contains("dstaddr", StringComparison.Ordinal);

    private ReadOnlySpan<char> Field(ReadOnlySpan<char> line, string name)
    {
        ReadOnlySpan<char> text = _columns.Text(line, name);
        return text is "-" ? default : text;
    }
}
