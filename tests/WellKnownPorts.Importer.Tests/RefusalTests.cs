using System.Text;

namespace NetworkPorts.Importer.Tests;

/// <summary>What is not the whole registry is refused, with the place and the reason, and changes nothing.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly ImportDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("Service Name,", "Name,", "line 1: the header is not 'Service Name,Port Number,")]
    [InlineData("Port Number,Transport Protocol", "Transport Protocol,Port Number", "line 1: the header is not ")]
    [InlineData(",63,tcp,", ",65536,tcp,", "line 14: '65536' is neither a port number")]
    [InlineData(",63,tcp,", ",http,tcp,", "line 14: 'http' is neither a port number")]
    [InlineData(",63,tcp,", ",-63,tcp,", "line 14: '-63' is neither a port number")]
    [InlineData(",63,tcp,", ",63-,tcp,", "line 14: '63-' is neither a port number")]
    [InlineData("6000-6063", "6063-6000", "line 31: the range of ports 6063-6000 runs backwards")]
    [InlineData("6000-6063", "6000-66000", "line 31: '6000-66000' is neither a port number")]
    [InlineData(",4,tcp,", ",4,quic,", "line 5: 'quic' is not a transport protocol")]
    [InlineData(",4,tcp,", ",4,", "line 5: ")]
    [InlineData(",4,tcp,", ",4,tcp,,", "line 5: ")]
    [InlineData("zeromq,,tcp", "zeromq,,quic", "line 36: 'quic' is not a transport protocol")]
    [InlineData("whois++", "whois pp", "line 14: 'whois pp' is not a service name")]
    [InlineData("whois++", "whois\u0001", "line 14: 'whois' is not a service name")]
    [InlineData("tcpmux,", "\"tcp,mux\",", "line 4: 'tcp,mux' is not a service name")]
    [InlineData("tcpmux,", "\"tcp\"\"mux\",", "line 4: 'tcp\"mux' is not a service name")]
    [InlineData("tcpmux,", "\"tcp\"mux,", "line 4: ")]
    [InlineData(",Discard,", ",Dis\"card,", "line 6: ")]
    public async Task A_broken_CSV_is_refused_at_its_line(string sound, string broken, string reason) =>
        await AssertRefusesAsync(ImportDesk.Edit(ImportDesk.Csv, sound, broken), reason, "--updated", ImportDesk.Date);

    [Theory]
    [InlineData("<registry ", "<register ", "line 5, column 2: ")]
    [InlineData("http://www.iana.org/assignments", "http://www.example.org/", "line 5, column 2: the root is not")]
    [InlineData("service-names-port-numbers\">", "protocol-numbers\">", "the root is not IANA's registry")]
    [InlineData("<updated>2026-09-17", "<updated>September", "line 8, column 4: 'September' is not a date")]
    [InlineData("<updated>2026-09-17</updated>", "", "does not say when the registry was updated")]
    [InlineData("<updated>2026-09-17", "<updated>2026-09-16", "is of 2026-09-16, but --updated says 2026-09-17",
        "--updated", ImportDesk.Date)]
    [InlineData("<number>63<", "<number>65536<", "line 88, column 4: '65536' is neither a port number")]
    [InlineData("<number>63<", "<number>63</number><number>64<", "line 88, column 4: '63 64' is neither a port number")]
    [InlineData("6000-6063", "6063-6000", "the range of ports 6063-6000 runs backwards")]
    [InlineData("<protocol>sctp<", "<protocol>quic<", "'quic' is not a transport protocol")]
    [InlineData(" whois++ ", " whois pp ", "'whois pp' is not a service name")]
    [InlineData("<registry ", "<!DOCTYPE registry SYSTEM \"file:///etc/passwd\"><registry ", "DTD is prohibited")]
    [InlineData("a &lt; b", "a &entity; b", "line 163, column ")]
    [InlineData("</people>", "</peoples>", "column ")]
    public async Task A_broken_XML_is_refused_at_its_line(
        string sound, string broken, string reason, params string[] options) =>
        await AssertRefusesAsync(ImportDesk.Edit(ImportDesk.Xml, sound, broken), reason, options);

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData(" \r\n\r\n", "the file is empty")]
    [InlineData("\n<!doctype HTML>\n<html><body>Service unavailable</body></html>", "an HTML page")]
    [InlineData("<html><body>Service unavailable</body></html>", "line 1, column 2: the root is not IANA's registry")]
    [InlineData("Service unavailable", "line 1: the header is not 'Service Name,")]
    [InlineData("{ \"error\": 503 }", "line 1: Malformed CSV")]
    public async Task An_error_page_is_refused(string page, string reason) =>
        await AssertRefusesAsync(page, reason, "--updated", ImportDesk.Date);

    [Fact]
    public async Task A_CSV_that_ends_within_quotes_is_refused() =>
        await AssertRefusesAsync(UpTo(ImportDesk.Csv, "and its\r\n"), "line 14: ", "--updated", ImportDesk.Date);

    [Fact]
    public async Task A_CSV_that_ends_within_a_record_is_refused() =>
        await AssertRefusesAsync(UpTo(ImportDesk.Csv, "presence,,,"), "line 37: ", "--updated", ImportDesk.Date);

    [Fact]
    public async Task A_CSV_that_ends_early_is_refused_for_its_few_records() =>
        await AssertRefusesAsync(
            UpTo(ImportDesk.Csv, "The Swiss Exchange,[Ben_Example_2],[Ben_Example_2],2008-01,,,,,\r\n"),
            "only 29 records, fewer than 30", "--updated", ImportDesk.Date);

    [Theory]
    [InlineData("<registry ")]
    [InlineData("<record")]
    [InlineData("<name>radsec")]
    [InlineData("presence</name>")]
    [InlineData("</record>\n  <footnote")]
    [InlineData("</people>")]
    public async Task An_XML_that_ends_early_is_refused(string lastWords) =>
        await AssertRefusesAsync(UpTo(ImportDesk.Xml, lastWords), "Unexpected end of file");

    [Fact]
    public async Task A_CSV_without_its_date_is_refused() =>
        await AssertRefusesAsync(ImportDesk.Csv, "give --updated yyyy-MM-dd");

    [Fact]
    public async Task A_CSV_that_is_not_UTF8_is_refused() =>
        await AssertRefusesAsync(
            Encoding.Latin1.GetBytes(ImportDesk.Csv),
            "line 25: the line is not valid UTF-8", "--updated", ImportDesk.Date);

    [Fact]
    public async Task An_XML_that_is_not_UTF8_is_refused() =>
        await AssertRefusesAsync(Encoding.Latin1.GetBytes(ImportDesk.Xml), "line 157, column ");

    private Task AssertRefusesAsync(string content, string reason, params string[] options) =>
        AssertRefusesAsync(Encoding.UTF8.GetBytes(content), reason, options);

    private async Task AssertRefusesAsync(byte[] content, string reason, params string[] options)
    {
        string standing = ImportDesk.Expected.Replace(ImportDesk.Date, "2026-08-01");
        _desk.Snapshot = standing;

        ImportResult result = await _desk.ImportAsync(content, options);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(_desk.PathOf("source"), result.Error);
        Assert.Contains(reason, result.Error);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
        Assert.Equal(standing, _desk.Snapshot);
        Assert.Equal(["snapshot.csv", "source"], _desk.Files);
    }

    private static string UpTo(string content, string lastWords)
    {
        Assert.Contains(lastWords, content);
        return content[..(content.IndexOf(lastWords, StringComparison.Ordinal) + lastWords.Length)];
    }
}
