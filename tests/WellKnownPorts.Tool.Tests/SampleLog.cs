namespace NetworkPorts.Tool.Tests;

/// <summary>The recorded sample logs, and a short log of each format that tests can modify.</summary>
internal static class SampleLog
{
    public const string ZeekHeader = "#separator \\x09\n#unset_field\t-\n#empty_field\t(empty)\n"
        + "#fields\tts\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\torig_bytes\tresp_bytes\n";

    public const string ZeekRow = "1795491162.690168\t10.20.0.5\t45602\t10.20.0.10\t443\ttcp\t31\t132\n";

    public const string ZeekJson =
        "{\"ts\":1795491162.690168,\"id.orig_h\":\"10.20.0.5\",\"id.orig_p\":45602,\"id.resp_h\":\"10.20.0.10\","
        + "\"id.resp_p\":443,\"proto\":\"tcp\",\"orig_bytes\":31,\"resp_bytes\":132}\n";

    public const string VpcHeader =
        "version account-id interface-id srcaddr dstaddr srcport dstport "
        + "protocol packets bytes start end action log-status\n";

    public const string VpcRecord =
        "2 123456789012 eni-0a1b2c3d 10.20.0.5 10.20.0.10 45602 443 6 15 163 1795491162 1795491223 ACCEPT OK\n";

    /// <summary>The row of the table that the program prints for the line of each format.</summary>
    public static readonly string[] Row =
        ["2026-11-24T03:32:42Z", "10.20.0.5:45602", "10.20.0.10:443", "tcp", "https", "web", "system", "implicit-tls"];

    public const string Eve =
        "{\"timestamp\":\"2026-11-24T03:33:43.186976+0000\",\"flow_id\":1,\"event_type\":\"flow\","
        + "\"src_ip\":\"10.20.0.5\",\"src_port\":45602,\"dest_ip\":\"10.20.0.10\",\"dest_port\":443,\"proto\":\"TCP\","
        + "\"flow\":{\"pkts_toserver\":2,\"bytes_toserver\":31,\"bytes_toclient\":132,"
        + "\"start\":\"2026-11-24T03:32:42.690168+0000\",\"state\":\"closed\"}}\n";

    public const string CsvHeader = "time,src_ip,src_port,dst_ip,dst_port,proto,bytes\n";

    public const string CsvRow = "2026-11-24T03:32:42.690168Z,10.20.0.5,45602,10.20.0.10,443,tcp,163\n";

    /// <summary>Gets a line of each format, with its header if it needs one.</summary>
    public static TheoryData<string> EachFormat => [ZeekHeader + ZeekRow, ZeekJson, VpcRecord, Eve, CsvHeader + CsvRow];

    public static string ZeekTsvFile { get; } = PathOf("conn.log");

    public static string ZeekJsonFile { get; } = PathOf("conn.json.log");

    public static string VpcFile { get; } = PathOf("vpc-flow.log");

    public static string ZeekRowOf(int source, int destination) =>
        ZeekRow.Replace("45602\t10.20.0.10\t443", $"{source}\t10.20.0.10\t{destination}");

    private static string PathOf(string file) => Repository.PathOf("src", "WellKnownPorts.Tool", "Logs", file);
}
