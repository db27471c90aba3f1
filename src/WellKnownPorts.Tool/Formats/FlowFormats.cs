namespace NetworkPorts.Tool.Formats;

/// <summary>The formats that the tool reads.</summary>
internal static class FlowFormats
{
    public const string Names =
        "Zeek logs, AWS VPC flow logs, JSON lines (Suricata, ECS and others), CSV and TSV files with a header, "
            + "lines with key=value pairs (iptables, FortiGate, CEF and others), W3C logs (Windows Firewall)";

    /// <summary>Detects a format by one of its lines; null if the line has no known format.</summary>
    public static IFlowFormat? Recognize(ReadOnlySpan<byte> line) =>
        RecognizeMessage(line) ?? (WrappedFormat.Recognizes(line) ? new WrappedFormat() : null);

    /// <summary>Detects a format by a line that is not wrapped in another one.</summary>
    public static IFlowFormat? RecognizeMessage(ReadOnlySpan<byte> line) =>
        AzureFormat.Recognizes(line) ? new AzureFormat()
        : ZeekTsvFormat.Recognizes(line) ? new ZeekTsvFormat()
        : JsonFormat.Recognizes(line) ? new JsonFormat()
        : VpcFlowFormat.Recognizes(line) ? new VpcFlowFormat()
        : W3cFormat.Recognizes(line) ? new W3cFormat()
        : CsvFormat.Recognizes(line) ? new CsvFormat()
        : KeyValueFormat.Recognizes(line) ? new KeyValueFormat()
        : null;
}
