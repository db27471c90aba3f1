namespace NetworkPorts.Tool.Formats;

/// <summary>The formats that the program reads.</summary>
internal static class FlowFormats
{
    public const string Names =
        "Zeek conn.log (tab separated or JSON), AWS VPC flow log, Suricata eve.json, CSV or TSV with named columns";

    /// <summary>Tells a format by one of its lines; null where the line is that of no format.</summary>
    public static IFlowFormat? Recognise(ReadOnlySpan<byte> line) =>
        ZeekTsvFormat.Recognises(line) ? new ZeekTsvFormat()
        : ZeekJsonFormat.Recognises(line) ? new ZeekJsonFormat()
        : EveFormat.Recognises(line) ? new EveFormat()
        : VpcFlowFormat.Recognises(line) ? new VpcFlowFormat()
        : CsvFormat.Recognises(line) ? new CsvFormat()
        : null;
}
