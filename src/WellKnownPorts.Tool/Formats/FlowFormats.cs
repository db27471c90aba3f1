namespace NetworkPorts.Tool.Formats;

/// <summary>The formats that the tool reads.</summary>
internal static class FlowFormats
{
    public const string Names =
        "Zeek logs, AWS VPC flow logs, Suricata eve.json and other JSON lines, CSV and TSV files with a header";

    /// <summary>Detects a format by one of its lines; null if the line has no known format.</summary>
    public static IFlowFormat? Recognize(ReadOnlySpan<byte> line) =>
        ZeekTsvFormat.Recognizes(line) ? new ZeekTsvFormat()
        : JsonFormat.Recognizes(line) ? new JsonFormat()
        : VpcFlowFormat.Recognizes(line) ? new VpcFlowFormat()
        : CsvFormat.Recognizes(line) ? new CsvFormat()
        : null;
}
