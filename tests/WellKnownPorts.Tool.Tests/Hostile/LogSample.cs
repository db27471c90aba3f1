using System.Text;

namespace NetworkPorts.Tool.Tests.Hostile;

/// <summary>A log of one line, into which tests insert bad text.</summary>
/// <param name="Header">The required lines before the line; empty if the format has no header.</param>
/// <param name="Separator">The character between columns; null if the format has no columns.</param>
/// <param name="HasTime">Whether the line has the time of the flow.</param>
public sealed record LogSample(string Name, string Header, string Line, char? Separator, bool HasTime = true)
{
    private const string Seconds = "1795491162.690168";

    public static IReadOnlyList<LogSample> All { get; } =
    [
        new("Zeek TSV", SampleLog.ZeekHeader, SampleLog.ZeekRow, '\t'),
        new("Zeek JSON", "", SampleLog.ZeekJson, null),
        new("VPC default", "", SampleLog.VpcRecord, ' '),
        new(
            "VPC custom",
            "dstport srcport protocol dstaddr srcaddr start bytes tcp-flags\n",
            "443 45602 6 10.20.0.10 10.20.0.5 1795491162 163 3\n",
            ' '),
        new("eve", "", SampleLog.Eve, null),
        new("CSV", SampleLog.CsvHeader, SampleLog.CsvRow, ','),
        new("TSV", SampleLog.CsvHeader.Replace(',', '\t'), SampleLog.CsvRow.Replace(',', '\t'), '\t'),
        new("CSV with semicolons", SampleLog.CsvHeader.Replace(',', ';'), SampleLog.CsvRow.Replace(',', ';'), ';'),
        new(
            "W3C",
            "#Fields: date time protocol src-ip dst-ip src-port dst-port\n",
            "2026-11-24 03:32:42 TCP 10.20.0.5 10.20.0.10 45602 443\n",
            ' '),
        new("Azure", "", "{\"flowTuple\":\"1795491162,10.20.0.5,10.20.0.10,45602,443,T,O,A,E,1,31,1,132\"}\n", null),
        new("wrapped", "", $"{{\"message\":\"{SampleLog.VpcRecord.TrimEnd()}\"}}\n", null),
        new("pairs", "", $"{Seconds} gw SRC=10.20.0.5 DST=10.20.0.10 PROTO=TCP SPT=45602 DPT=443\n", null),
        new(
            "filterlog",
            "",
            $"{Seconds} filterlog: 5,,,1,i,match,pass,in,4,,,,1,0,DF,6,tcp,60,10.20.0.5,10.20.0.10,45602,443,0,S\n",
            null),
        new(
            "Cisco",
            "",
            $"{Seconds} %ASA-6-302013: Built inbound TCP connection 1 for a:10.20.0.5/45602 to b:10.20.0.10/443\n",
            null),
        new(
            "Palo Alto",
            "",
            "1,2026/11/24 03:32:42,01,TRAFFIC,end,1,2026/11/24 03:32:42,10.20.0.5,10.20.0.10,,,r,,,ssl,v,a,b,c,d,e,"
                + "2026/11/24 03:32:42,1,1,45602,443,0,0,0x0,tcp,allow,163\n",
            null),
        new(
            "Junos",
            "",
            $"{Seconds} RT_FLOW_SESSION_DENY: session denied 10.20.0.5/45602->10.20.0.10/443 0x0 https 6(0) policy\n",
            null),
        new(
            "fast log",
            "",
            "11/24/2026-03:32:42.690168  [**] [1:1:1] x [**] {TCP} 10.20.0.5:45602 -> 10.20.0.10:443\n",
            null),
        new("MikroTik", "", $"{Seconds} in:a out:b, proto TCP (SYN), 10.20.0.5:45602->10.20.0.10:443, len 60\n", null),
        new(
            "Istio",
            "",
            "[2026-11-24T03:32:42.690Z] \"GET / HTTP/2\" 200 - \"-\" 0 1 \"-\" \"c\" \"i\" \"h\" \"127.0.0.1:80\" in "
                + "127.0.0.6:41854 10.20.0.10:443 10.20.0.5:45602 - default\n",
            null),
        new("HAProxy", "", $"{Seconds} haproxy: Connect from 10.20.0.5:45602 to 10.20.0.10:443 (www/TCP)\n", null),
        new("nfdump", "", "2026-11-24 03:32:42.690 0.000 TCP 10.20.0.5:45602 -> 10.20.0.10:443 6 163 1\n", null),
        new("ss", "", "tcp ESTAB 0 0 10.20.0.5:45602 10.20.0.10:443\n", null, HasTime: false),
        new("tcpdump", "", $"{Seconds} IP 10.20.0.5.45602 > 10.20.0.10.443: Flags [S], seq 1\n", null),
        new("tshark", "", "1 0.0 10.20.0.5 -> 10.20.0.10 TCP 74 45602 -> 443 [SYN] Seq=0\n", null, HasTime: false),
        new(
            "XML",
            "",
            "<Event><Data Name='UtcTime'>2026-11-24 03:32:42.690</Data><Data Name='Protocol'>tcp</Data>"
                + "<Data Name='SourceIp'>10.20.0.5</Data><Data Name='SourcePort'>45602</Data>"
                + "<Data Name='DestinationIp'>10.20.0.10</Data><Data Name='DestinationPort'>443</Data></Event>\n",
            null),
        new(
            "labels",
            "",
            $"{Seconds} Protocol: tcp SourceIp: 10.20.0.5 SourcePort: 45602 DestinationIp: 10.20.0.10 "
                + "DestinationPort: 443\n",
            null),
    ];

    /// <summary>Gets whether the lines are text, so that lines without a flow are skipped.</summary>
    public bool IsText => Separator is null && !Line.StartsWith('{');

    /// <summary>Gets how the program shows the line.</summary>
    public string[] Row => HasTime ? SampleLog.Row : ["-", .. SampleLog.Row[1..]];

    public byte[] Start { get; } = Encoding.UTF8.GetBytes(Header + Line);

    public byte[] LineBytes { get; } = Encoding.UTF8.GetBytes(Line);

    /// <summary>Returns a log with the bad text between good lines.</summary>
    public byte[] LogWith(ReadOnlySpan<byte> text) => [.. Start, .. text, (byte)'\n', .. Start];

    public byte[] LogWith(string text) => LogWith(Encoding.UTF8.GetBytes(text));

    public static LogSample Of(string name) => All.Single(log => log.Name == name);

    public override string ToString() => Name;
}
