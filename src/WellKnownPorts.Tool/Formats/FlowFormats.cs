namespace NetworkPorts.Tool.Formats;

/// <summary>The formats that the tool reads.</summary>
/// <param name="names">The names of fields.</param>
/// <param name="only">The format that the user states; null to detect it.</param>
internal sealed class FlowFormats(FieldNames names, FormatKind? only = null)
{
    /// <summary>A sentence with all formats.</summary>
    public const string Description =
        "Zeek logs, AWS and Azure flow logs, JSON (Suricata, ECS and others), CSV and TSV with a header, and text "
            + "(firewalls, proxies, ss, netstat, tcpdump and others)";

    /// <summary>The formats in the order in which they are tried.</summary>
    private static readonly FormatEntry[] s_all =
    [
        new(FormatKind.Azure, (line, _) => AzureFormat.Recognizes(line), _ => new AzureFormat()),
        new(FormatKind.Zeek, (line, _) => ZeekTsvFormat.Recognizes(line), all => new ZeekTsvFormat(all.Names)),
        new(FormatKind.Json, (line, all) => JsonFormat.Recognizes(line, all.Names), all => new JsonFormat(all.Names)),
        new(FormatKind.Aws, (line, _) => VpcFlowFormat.Recognizes(line), all => new VpcFlowFormat(all.Names)),
        new(FormatKind.W3c, (line, _) => W3cFormat.Recognizes(line), all => new W3cFormat(all.Names)),
        new(FormatKind.Text, (line, all) => TextFormat.Recognizes(line, all.Names), all => new TextFormat(all.Names)),
        new(FormatKind.Csv, (line, all) => CsvFormat.Recognizes(line, all.Names), all => new CsvFormat(all.Names)),
        new(FormatKind.Wrapped, WrappedFormat.Recognizes, all => new WrappedFormat(all)),
    ];

    /// <summary>Gets the names of fields.</summary>
    public FieldNames Names => names;

    /// <summary>
    /// Returns the format that the user states, or detects it by one of its lines; null if the line has no known
    /// format.
    /// </summary>
    public IFlowFormat? Recognize(ReadOnlySpan<byte> line) => only is null
        ? Find(line, canBeWrapped: true)
        : Array.Find(s_all, format => format.Kind == only)!.Create(this);

    /// <summary>Detects a format by a line that is not wrapped in another one.</summary>
    public IFlowFormat? RecognizeMessage(ReadOnlySpan<byte> line) => Find(line, canBeWrapped: false);

    private IFlowFormat? Find(ReadOnlySpan<byte> line, bool canBeWrapped)
    {
        foreach (FormatEntry format in s_all)
        {
            if ((canBeWrapped || format.Kind != FormatKind.Wrapped) && format.Recognizes(line, this))
                return format.Create(this);
        }

        return null;
    }
}
