namespace NetworkPorts.Tool.Tests;

/// <summary>Tests that bad lines are counted and reported with number and reason, and other lines are read.</summary>
public class BadLineTests
{
    [Theory]
    [InlineData("45602\t10.20.0.10", "10.20.0.10", "7 columns instead of 8")]
    [InlineData("132", "132\t", "more than 8 columns")]
    [InlineData("443", "unheard-of", "destination port 'unheard-of' is not a number from 0 to 65535")]
    [InlineData("443", "70000", "destination port '70000' is not a number from 0 to 65535")]
    [InlineData("443", "-1", "destination port '-1' is not a number from 0 to 65535")]
    [InlineData("10.20.0.5", "10.20.0", "source address '10.20.0' is not an IP address")]
    [InlineData("10.20.0.10", "10.20.0.256", "destination address '10.20.0.256' is not an IP address")]
    [InlineData("tcp", "256", "protocol '256' is not a protocol")]
    [InlineData("\t31", "\t-31", "number of bytes '-31' is not a count")]
    [InlineData("132", "1.5", "number of bytes '1.5' is not a count")]
    public void Bad_rows_of_Zeek_are_reported(string part, string replacement, string reason) =>
        AssertBad(SampleLog.ZeekHeader, SampleLog.ZeekRow, part, replacement, reason);

    [Theory]
    [InlineData("132}", "132", "broken JSON at byte 154")]
    [InlineData("132}", "132}}", "broken JSON at byte 155")]
    [InlineData("\"tcp\"", "tcp", "broken JSON at byte 117")]
    [InlineData("{\"ts\":1795491162.690168,", "[1]{", "broken JSON at byte 4")]
    [InlineData("\"tcp\"", "\"\\ud800\"", "broken JSON: half a surrogate pair")]
    [InlineData("\"proto\"", "\"\\ud800\"", "broken JSON: half a surrogate pair")]
    [InlineData("443", "\"unheard-of\"", "destination port 'unheard-of' is not a number from 0 to 65535")]
    [InlineData("443", "70000", "destination port '70000' is not a number from 0 to 65535")]
    [InlineData("443", "4.43e2", "destination port '4.43e2' is not a number from 0 to 65535")]
    [InlineData("443", "[443]", "destination port '[443]' is not a number from 0 to 65535")]
    public void Bad_JSON_of_Zeek_is_reported(string part, string replacement, string reason) =>
        AssertBad("", SampleLog.ZeekJson, part, replacement, reason);

    [Theory]
    [InlineData("[1, 2]")]
    [InlineData("true")]
    [InlineData("\"text\"")]
    public void JSON_that_is_not_an_object_is_reported(string line) =>
        AssertBad("", SampleLog.ZeekJson, SampleLog.ZeekJson.TrimEnd(), line, "not a JSON object");

    [Theory]
    [InlineData(" ACCEPT OK", " ACCEPT", "13 columns instead of 14")]
    [InlineData("443", "unheard-of", "destination port 'unheard-of' is not a number from 0 to 65535")]
    [InlineData("443", "70000", "destination port '70000' is not a number from 0 to 65535")]
    [InlineData(" 6 ", " 1234 ", "protocol '1234' is not a protocol")]
    [InlineData("163", "many", "number of bytes 'many' is not a count")]
    public void Bad_records_of_a_VPC_log_are_reported(string part, string replacement, string reason) =>
        AssertBad("", SampleLog.VpcRecord, part, replacement, reason);

    [Fact]
    public void A_row_before_the_first_header_is_reported()
    {
        ProgramRun run = ProgramRun.OnText(
            "#separator \\x09\n" + SampleLog.ZeekRow + SampleLog.ZeekHeader + SampleLog.ZeekRow);

        Assert.Equal(["<stdin>:2: no #fields line before it"], run.Errors);
        Assert.Equal(SampleLog.Row, Assert.Single(run.Rows));
    }

    [Fact]
    public void Values_in_errors_are_shortened_and_have_no_control_characters()
    {
        string line = SampleLog.ZeekRow.Replace("443", "\u001b[2J" + new string('4', 1000));

        ProgramRun run = ProgramRun.OnText(SampleLog.ZeekHeader + line + SampleLog.ZeekRow);

        string shown = "?[2J" + new string('4', 36) + "...";
        Assert.Equal([$"<stdin>:5: destination port '{shown}' is not a number from 0 to 65535"], run.Errors);
    }

    [Theory]
    [MemberData(nameof(SampleLog.EachFormat), MemberType = typeof(SampleLog))]
    public void A_line_that_is_longer_than_a_mebibyte_is_bad(string log)
    {
        string longLine = new('x', 5_000_000);

        ProgramRun run = ProgramRun.OnText(log + longLine + "\n" + log + longLine);

        int lines = log.Count(character => character == '\n');
        Assert.Equal(
            [$"<stdin>:{lines + 1}: longer than a mebibyte", $"<stdin>:{(2 * lines) + 2}: longer than a mebibyte"],
            run.Errors);
        Assert.Equal([SampleLog.Row, SampleLog.Row], run.Rows);
        Assert.Equal("2 flows, 2 with ports, 2 bad lines, 0 skipped records", run.LastLine);
    }

    /// <summary>Asserts that a bad line between two good lines is reported, and the good lines are read.</summary>
    private static void AssertBad(string header, string line, string part, string replacement, string reason)
    {
        Assert.Contains(part, line);

        ProgramRun run = ProgramRun.OnText(header + line + line.Replace(part, replacement) + line);

        int number = header.Count(character => character == '\n') + 2;
        Assert.Equal([$"<stdin>:{number}: {reason}"], run.Errors);
        Assert.Equal([SampleLog.Row, SampleLog.Row], run.Rows);
        Assert.Equal("2 flows, 2 with ports, 1 bad line, 0 skipped records", run.LastLine);
        Assert.Equal(0, run.ExitCode);
    }
}
