namespace NetworkPorts.Tool.Formats;

/// <summary>
/// AWS flow logs of virtual networks and transit gateways: a record for each direction of a connection. A header may
/// name the columns.
/// </summary>
internal sealed class VpcFlowFormat : IFlowFormat
{
    private static readonly byte[] s_separator = " "u8.ToArray();

    private static readonly byte[][] s_confidences =
        [.. Enum.GetValues<FlowConfidence>().Select(confidence => Utf8Words.Of(confidence).ToArray())];

    /// <summary>The columns of version 2, which need no header.</summary>
    private static readonly string[] s_defaultNames =
    [
        "version", "account-id", "interface-id", "srcaddr", "dstaddr", "srcport", "dstport", "protocol", "packets",
        "bytes", "start", "end", "action", "log-status",
    ];

    /// <summary>The default columns of a transit gateway.</summary>
    private static readonly string[] s_gatewayNames =
    [
        "version", "resource-type", "account-id", "tgw-id", "tgw-attachment-id", "tgw-src-vpc-account-id",
        "tgw-dst-vpc-account-id", "tgw-src-vpc-id", "tgw-dst-vpc-id", "tgw-src-subnet-id", "tgw-dst-subnet-id",
        "tgw-src-eni", "tgw-dst-eni", "tgw-src-az-id", "tgw-dst-az-id", "tgw-pair-attachment-id", "srcaddr", "dstaddr",
        "srcport", "dstport", "protocol", "packets", "bytes", "start", "end", "log-status", "type",
        "packets-lost-no-route", "packets-lost-blackhole", "packets-lost-mtu-exceeded", "packets-lost-ttl-expired",
        "tcp-flags", "region", "flow-direction", "pkt-src-aws-service", "pkt-dst-aws-service",
    ];

    private readonly Layout _interface;
    private readonly Layout _enrichedInterface;
    private readonly Layout _gateway;
    private readonly Layout _enrichedGateway;
    private readonly FieldNames _names;
    private Layout _layout;
    private bool _hasHeader;

    /// <param name="names">The names of the fields.</param>
    public VpcFlowFormat(FieldNames names)
    {
        _names = names;
        _interface = LayoutOf(s_defaultNames);
        _enrichedInterface = LayoutOf([.. s_defaultNames, .. AddedFields.Names]);
        _gateway = LayoutOf(s_gatewayNames);
        _enrichedGateway = LayoutOf([.. s_gatewayNames, .. AddedFields.Names]);
        _layout = _interface;
    }

    private VpcFlowFormat(VpcFlowFormat other)
        : this(other._names)
    {
        _hasHeader = other._hasHeader;
        if (_hasHeader)
            _layout = new Layout(other._layout.Columns.Fork(), other._layout.IsEnriched, HasHeader: true);
    }

    /// <inheritdoc/>
    public IFieldWriter FieldWriter => _layout.Writer;

    /// <summary>Returns whether a line is a header or a record of the default columns.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> line) => IsHeader(line) || IsDefault(RecordIn(line));

    /// <inheritdoc/>
    public LogLine Read(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> record = line;
        if (!_hasHeader)
        {
            record = RecordIn(line);
            _layout = IsGateway(record)
                ? IsEnriched(record, s_gatewayNames.Length) ? _enrichedGateway : _gateway
                : IsEnriched(record, s_defaultNames.Length) ? _enrichedInterface : _interface;
        }

        string? problem = _layout.Columns.Read(record, default, default, out FlowFields fields);
        LogLine read = problem is null ? fields.ToLine(areAddressesChecked: true) : LogLine.Bad(problem);
        return read.Kind == LineKind.Bad && TryReadHeader(record)
            ? LogLine.Names.WithEnrichment(_layout.IsEnriched)
            : read.WithEnrichment(_layout.IsEnriched);
    }

    /// <inheritdoc/>
    public IFlowFormat Fork() => new VpcFlowFormat(this);

    private bool TryReadHeader(ReadOnlySpan<byte> line)
    {
        if (!IsHeader(line))
            return false;
        _layout = LayoutOf(Columns.Names(line, s_separator), hasHeader: true);
        _hasHeader = true;
        return true;
    }

    private static bool IsHeader(ReadOnlySpan<byte> line) =>
        line.Length <= Columns.LongestHeader
        && line.IndexOf("srcport"u8) >= 0 && line.IndexOf("dstport"u8) >= 0 && line.IndexOf("protocol"u8) >= 0
        && !line.ContainsAny("\t\r,;{"u8);

    private static bool IsDefault(ReadOnlySpan<byte> record) =>
        (record.StartsWith("2 "u8) && HasColumns(record, s_defaultNames.Length))
        || (IsGateway(record) && HasColumns(record, s_gatewayNames.Length));

    private static bool IsGateway(ReadOnlySpan<byte> record) => record.IndexOf(" TransitGateway "u8) is 1 or 2;

    /// <summary>
    /// Returns the record in a line. CloudWatch writes the time before it, and <c>aws logs tail</c> also writes the log
    /// stream.
    /// </summary>
    private static ReadOnlySpan<byte> RecordIn(ReadOnlySpan<byte> line)
    {
        const int MaxPrefixes = 2;
        line = line.TrimEnd((byte)' ');
        ReadOnlySpan<byte> record = line;
        for (int i = 0; i <= MaxPrefixes; i++)
        {
            if (IsDefault(record))
                return record;
            record = record[(record.IndexOf((byte)' ') + 1)..];
        }

        return line;
    }

    /// <summary>Returns whether a record has a number of columns, or also the added ones.</summary>
    private static bool HasColumns(ReadOnlySpan<byte> record, int count) =>
        record.Count((byte)' ') == count - 1 || IsEnriched(record, count);

    /// <summary>
    /// Returns whether a record without a header has the added fields, and not other additional columns.
    /// </summary>
    private static bool IsEnriched(ReadOnlySpan<byte> record, int count)
    {
        if (record.Count((byte)' ') != count + AddedFields.Names.Length - 1)
            return false;
        ReadOnlySpan<byte> last = record[(record.LastIndexOf((byte)' ') + 1)..];
        foreach (byte[] confidence in s_confidences)
        {
            if (last.SequenceEqual(confidence))
                return true;
        }

        return last.SequenceEqual("-"u8);
    }

    /// <summary>Reads the addresses of the packets only if the log has no addresses of the interface.</summary>
    private Layout LayoutOf(string[] names, bool hasHeader = false) => new(
        new Columns(names.Length, _names.FieldsOf([.. names.Select(name => PlainName(name, names))]), s_separator),
        names.Contains(AddedFields.Service),
        hasHeader);

    private static string PlainName(string name, string[] names) =>
        name.Replace('_', '-') is "pkt-srcaddr" or "pkt-dstaddr" && !names.Contains(name[4..]) ? name[4..] : name;

    /// <summary>The columns of a record.</summary>
    private sealed record Layout(Columns Columns, bool IsEnriched, bool HasHeader)
    {
        /// <summary>Gets the writer that adds columns. Records copied from a console end with spaces.</summary>
        public ColumnFieldWriter Writer { get; } = new(Columns, "-"u8) { TrimsEnd = !HasHeader };
    }
}
