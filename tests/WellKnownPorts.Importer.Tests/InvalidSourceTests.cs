using System.Text;

namespace NetworkPorts.Importer.Tests;

/// <summary>An invalid or incomplete source is rejected with the location and the reason. Nothing changes.</summary>
public sealed class InvalidSourceTests : IDisposable
{
    private readonly ImportWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("Service Name,", "Name,", "line 1: the header must be 'Service Name,Port Number,")]
    [InlineData("Port Number,Transport Protocol", "Transport Protocol,Port Number", "line 1: the header must be ")]
    [InlineData(",63,tcp,", ",65536,tcp,", "line 14: '65536' is not a port or port range")]
    [InlineData(",63,tcp,", ",http,tcp,", "line 14: 'http' is not a port or port range")]
    [InlineData(",63,tcp,", ",-63,tcp,", "line 14: '-63' is not a port or port range")]
    [InlineData(",63,tcp,", ",63-,tcp,", "line 14: '63-' is not a port or port range")]
    [InlineData("6000-6063", "6063-6000", "line 31: the first port of the range '6063-6000' must not be greater")]
    [InlineData("6000-6063", "6000-66000", "line 31: '6000-66000' is not a port or port range")]
    [InlineData(",4,tcp,", ",4,quic,", "line 5: 'quic' is not a transport protocol")]
    [InlineData(",4,tcp,", ",4,", "line 5: ")]
    [InlineData(",4,tcp,", ",4,tcp,,", "line 5: ")]
    [InlineData("zeromq,,tcp", "zeromq,,quic", "line 36: 'quic' is not a transport protocol")]
    [InlineData("whois++", "whois pp", "line 14: 'whois pp' is not a service name")]
    [InlineData("whois++", "whois\u0001", "line 14: 'whois' is not a service name")]
    [InlineData("whois++", "who\u202eis", "line 14: 'whois' is not a service name")]
    [InlineData("tcpmux,", "\"tcp,mux\",", "line 4: 'tcp,mux' is not a service name")]
    [InlineData("tcpmux,", "\"tcp\"\"mux\",", "line 4: 'tcp\"mux' is not a service name")]
    [InlineData("tcpmux,", "\"tcp\"mux,", "line 4: ")]
    [InlineData(",Discard,", ",Dis\"card,", "line 6: ")]
    public async Task An_invalid_CSV_is_rejected_with_its_line(string valid, string invalid, string reason) =>
        await AssertRejectsAsync(
            ImportWorkspace.Edit(ImportWorkspace.Csv, valid, invalid), reason, "--updated", ImportWorkspace.Date);

    [Theory]
    [InlineData("<registry ", "<register ", "line 5, column 2: ")]
    [InlineData(
        "http://www.iana.org/assignments", "http://www.example.org/", "line 5, column 2: the root element is not")]
    [InlineData("service-names-port-numbers\">", "protocol-numbers\">", "the root element is not IANA's registry")]
    [InlineData("<updated>2026-09-17", "<updated>September", "line 8, column 4: 'September' is not a date")]
    [InlineData("<updated>2026-09-17</updated>", "", "does not contain the date of the registry")]
    [InlineData("<updated>2026-09-17", "<updated>2026-09-16", "is 2026-09-16, but --updated is 2026-09-17",
        "--updated", ImportWorkspace.Date)]
    [InlineData("<number>63<", "<number>65536<", "line 88, column 4: '65536' is not a port or port range")]
    [InlineData(
        "<number>63<", "<number>63</number><number>64<", "line 88, column 4: '63 64' is not a port or port range")]
    [InlineData("6000-6063", "6063-6000", "the first port of the range '6063-6000' must not be greater")]
    [InlineData("<protocol>sctp<", "<protocol>quic<", "'quic' is not a transport protocol")]
    [InlineData(" whois++ ", " whois pp ", "'whois pp' is not a service name")]
    [InlineData("<registry ", "<!DOCTYPE registry SYSTEM \"file:///etc/passwd\"><registry ", "DTD is prohibited")]
    [InlineData("a &lt; b", "a &entity; b", "line 163, column ")]
    [InlineData("</people>", "</peoples>", "column ")]
    public async Task An_invalid_XML_is_rejected_with_its_line(
        string valid, string invalid, string reason, params string[] options) =>
        await AssertRejectsAsync(ImportWorkspace.Edit(ImportWorkspace.Xml, valid, invalid), reason, options);

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData(" \r\n\r\n", "the file is empty")]
    [InlineData("\n<!doctype HTML>\n<html><body>Service unavailable</body></html>", "an HTML page")]
    [InlineData(
        "<html><body>Service unavailable</body></html>", "line 1, column 2: the root element is not IANA's registry")]
    [InlineData("Service unavailable", "line 1: the header must be 'Service Name,")]
    [InlineData("{ \"error\": 503 }", "line 1: Malformed CSV")]
    public async Task An_error_page_is_rejected(string page, string reason) =>
        await AssertRejectsAsync(page, reason, "--updated", ImportWorkspace.Date);

    [Fact]
    public async Task A_CSV_that_ends_within_quotation_marks_is_rejected() =>
        await AssertRejectsAsync(
            UpTo(ImportWorkspace.Csv, "and its\r\n"), "line 14: ", "--updated", ImportWorkspace.Date);

    [Fact]
    public async Task A_CSV_that_ends_within_a_record_is_rejected() =>
        await AssertRejectsAsync(
            UpTo(ImportWorkspace.Csv, "presence,,,"), "line 37: ", "--updated", ImportWorkspace.Date);

    [Fact]
    public async Task A_CSV_with_too_few_records_is_rejected() =>
        await AssertRejectsAsync(
            UpTo(ImportWorkspace.Csv, "The Swiss Exchange,[Ben_Example_2],[Ben_Example_2],2008-01,,,,,\r\n"),
            "it has 29 records; the minimum is 30", "--updated", ImportWorkspace.Date);

    [Theory]
    [InlineData("<registry ")]
    [InlineData("<record")]
    [InlineData("<name>radsec")]
    [InlineData("presence</name>")]
    [InlineData("</record>\n  <footnote")]
    [InlineData("</people>")]
    public async Task A_truncated_XML_is_rejected(string end) =>
        await AssertRejectsAsync(UpTo(ImportWorkspace.Xml, end), "Unexpected end of file");

    [Fact]
    public async Task A_CSV_without_a_date_is_rejected() =>
        await AssertRejectsAsync(ImportWorkspace.Csv, "Specify --updated yyyy-MM-dd");

    [Fact]
    public async Task A_CSV_that_is_not_UTF8_is_rejected() =>
        await AssertRejectsAsync(
            Encoding.Latin1.GetBytes(ImportWorkspace.Csv),
            "line 25: the line is not valid UTF-8", "--updated", ImportWorkspace.Date);

    [Fact]
    public async Task An_XML_that_is_not_UTF8_is_rejected() =>
        await AssertRejectsAsync(Encoding.Latin1.GetBytes(ImportWorkspace.Xml), "line 157, column ");

    [Theory]
    [InlineData(17)]
    [InlineData(100_000)]
    public async Task Deeply_nested_elements_are_rejected(int depth)
    {
        string nested = string.Concat(Enumerable.Repeat("<a>", depth).Concat(Enumerable.Repeat("</a>", depth)));

        await AssertRejectsAsync(
            ImportWorkspace.Edit(ImportWorkspace.Xml, "a &lt; b", nested), "nested more than 16 levels deep");
    }

    private Task AssertRejectsAsync(string content, string reason, params string[] options) =>
        AssertRejectsAsync(Encoding.UTF8.GetBytes(content), reason, options);

    private async Task AssertRejectsAsync(byte[] content, string reason, params string[] options)
    {
        string existing = ImportWorkspace.Expected.Replace(ImportWorkspace.Date, "2026-08-01");
        _workspace.Snapshot = existing;

        ImportResult result = await _workspace.ImportAsync(content, options);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(_workspace.PathOf("source"), result.Error);
        Assert.Contains(reason, result.Error);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
        Assert.Equal(existing, _workspace.Snapshot);
        Assert.Equal(["snapshot.csv", "source"], _workspace.Files);
    }

    private static string UpTo(string content, string end)
    {
        Assert.Contains(end, content);
        return content[..(content.IndexOf(end, StringComparison.Ordinal) + end.Length)];
    }
}
