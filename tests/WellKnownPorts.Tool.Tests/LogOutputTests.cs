using System.Text;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests the output in the format of the log, with the added fields.</summary>
public class LogOutputTests
{
    private const string Fields = "port_service\tport_category\tport_range\tport_traits\tport_side\tport_confidence";

    private const string JsonFields =
        "\"port_service\":\"https\",\"port_category\":\"web\",\"port_range\":\"system\","
        + "\"port_traits\":[\"implicit-tls\"],\"port_side\":\"destination\",\"port_confidence\":\"common-use\"";

    [Fact]
    public void Zeek_columns_and_types() => AssertOutput(
        SampleLog.ZeekHeader + "#types\ttime\taddr\tport\taddr\tport\tenum\tcount\tcount\n"
            + SampleLog.ZeekRow + SampleLog.ZeekRowOf(60000, 60001) + SampleLog.ZeekRow.Replace("tcp", "icmp")
            + "#close\t2026\n",
        SampleLog.ZeekHeader.TrimEnd() + "\t" + Fields + "\n"
            + "#types\ttime\taddr\tport\taddr\tport\tenum\tcount\tcount"
            + "\tstring\tstring\tstring\tset[string]\tstring\tstring\n"
            + SampleLog.ZeekRow.TrimEnd() + "\thttps\tweb\tsystem\timplicit-tls\tdestination\tcommon-use\n"
            + SampleLog.ZeekRowOf(60000, 60001).TrimEnd() + "\t-\t-\tdynamic\t-\tsource\tlower-port\n"
            + SampleLog.ZeekRow.Replace("tcp", "icmp").TrimEnd() + "\t-\t-\t-\t-\t-\t-\n#close\t2026\n");

    [Fact]
    public void Zeek_columns_with_another_separator_and_unset_value()
    {
        string log = SampleLog.ZeekHeader.Replace("\\x09", "\\x7c").Replace("\t-\n", "\tNONE\n").Replace('\t', '|');

        AssertOutput(
            log + SampleLog.ZeekRowOf(60000, 60001).Replace('\t', '|'),
            log.TrimEnd() + "|" + Fields.Replace('\t', '|') + "\n"
                + SampleLog.ZeekRowOf(60000, 60001).Replace('\t', '|').TrimEnd()
                + "|NONE|NONE|dynamic|NONE|source|lower-port\n");
    }

    [Fact]
    public void Zeek_JSON() => AssertOutput(
        SampleLog.ZeekJson + SampleLog.ZeekJson.Replace("tcp", "icmp"),
        SampleLog.ZeekJson.Replace("}\n", "," + JsonFields + "}\n") + SampleLog.ZeekJson.Replace("tcp", "icmp"));

    [Fact]
    public void Suricata_flows_get_fields_and_other_events_are_copied()
    {
        const string Stats = "{\"event_type\":\"stats\",\"stats\":{\"uptime\":8}}\n";

        AssertOutput(
            Stats + SampleLog.Eve + Stats,
            Stats + SampleLog.Eve.Replace("}\n", "," + JsonFields.Replace("common-use", "observed") + "}\n") + Stats);
    }

    [Fact]
    public void A_VPC_log_with_a_header_and_a_record_without_a_flow()
    {
        const string NoData = "2 123456789012 eni-0a1b2c3d - - - - - - - 1795491224 1795491283 - NODATA\n";

        AssertOutput(
            SampleLog.VpcHeader + SampleLog.VpcRecord + NoData,
            SampleLog.VpcHeader.TrimEnd() + " " + Fields.Replace('\t', ' ') + "\n"
                + SampleLog.VpcRecord.TrimEnd() + " https web system implicit-tls destination common-use\n"
                + NoData.TrimEnd() + " - - - - - -\n");
    }

    [Theory]
    [InlineData(",", "\"cleartext,amplification\"")]
    [InlineData(";", "cleartext,amplification")]
    [InlineData("\t", "cleartext,amplification")]
    public void Values_of_named_columns_are_quoted_if_they_contain_the_separator(string separator, string traits)
    {
        string header = SampleLog.CsvHeader.Replace(",", separator);
        string row = SampleLog.CsvRow.Replace("443,tcp", "53,udp").Replace(",", separator);

        AssertOutput(
            header + row,
            header.TrimEnd() + separator + Fields.Replace("\t", separator) + "\n"
                + row.TrimEnd() + separator
                + string.Join(separator, "dns", "network", "system", traits, "destination", "common-use") + "\n");
    }

    [Fact]
    public void A_bad_line_is_copied_and_reported()
    {
        ProgramRun run = ProgramRun.OnText(
            SampleLog.VpcRecord + "2 123456789012\n" + SampleLog.VpcRecord, "--output", "log");

        Assert.Equal(3, run.OutputLines.Length);
        Assert.Equal("2 123456789012", run.OutputLines[1]);
        Assert.EndsWith(" common-use", run.OutputLines[0]);
        Assert.EndsWith(" common-use", run.OutputLines[2]);
        Assert.Equal(["<stdin>:2: 2 columns instead of 14"], run.Errors);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [MemberData(nameof(SampleLog.EachFormat), MemberType = typeof(SampleLog))]
    public void Line_endings_are_kept(string log)
    {
        ProgramRun windows = ProgramRun.OnText(log.ReplaceLineEndings("\r\n"), "--output", "log");

        Assert.Equal(ProgramRun.OnText(log, "--output", "log").Output.ReplaceLineEndings("\r\n"), windows.Output);
    }

    [Theory]
    [MemberData(nameof(SampleLog.EachFormat), MemberType = typeof(SampleLog))]
    public void An_enriched_log_is_unchanged(string log)
    {
        string enriched = ProgramRun.OnText(log, "--output", "log").Output;

        // A VPC log without a header does not say which of its columns were added.
        if (log != SampleLog.VpcRecord)
            AssertOutput(enriched, enriched);
    }

    [Fact]
    public void Logs_with_the_same_header_become_one_log()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, SampleLog.CsvHeader + SampleLog.CsvRow);

            using MemoryStream input = new(Encoding.UTF8.GetBytes(SampleLog.CsvHeader + SampleLog.CsvRow));
            ProgramRun run = ProgramRun.With(input, "-o", "log", file, "-", file);

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Equal(4, run.OutputLines.Length);
            Assert.StartsWith(SampleLog.CsvHeader.TrimEnd(), run.OutputLines[0]);
            Assert.Equal(run.Output, ProgramRun.OnText(run.Output, "-o", "log").Output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_summary_goes_to_standard_error()
    {
        ProgramRun run = ProgramRun.OnText(SampleLog.VpcRecord, "--output", "log", "--summary");

        Assert.Single(run.OutputLines);
        Assert.StartsWith("https", run.Errors[1]);
        Assert.Equal("1 flow, 1 with ports, 0 bad lines, 0 skipped records", run.Errors[^1]);
    }

    private static void AssertOutput(string log, string expected)
    {
        ProgramRun run = ProgramRun.OnText(log, "--output", "log");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(expected, run.Output);
    }
}
