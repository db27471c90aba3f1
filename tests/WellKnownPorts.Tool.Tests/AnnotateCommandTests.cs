using System.Text;
using FsCheck.Xunit;

namespace NetworkPorts.Tool.Tests;

/// <summary>Tests <c>wkp annotate</c>.</summary>
public class AnnotateCommandTests
{
    [Theory]
    [InlineData("192.0.2.1:443", "192.0.2.1:443(https)")]
    [InlineData("[2001:db8::1]:5432 up", "[2001:db8::1]:5432(postgresql) up")]
    [InlineData("http://192.0.2.1:9092/path", "http://192.0.2.1:9092(kafka)/path")]
    [InlineData("https://shop:8443/path", "https://shop:8443(https-alt)/path")]
    [InlineData("localhost:6379.", "localhost:6379(redis).")]
    [InlineData("to db.example.com:5432, ok", "to db.example.com:5432(postgresql), ok")]
    [InlineData("user@db.internal:3306", "user@db.internal:3306(mysql)")]
    [InlineData("tcp 0 0 0.0.0.0:22 0.0.0.0:* LISTEN", "tcp 0 0 0.0.0.0:22(ssh) 0.0.0.0:* LISTEN")]
    [InlineData("tcp6 0 0 :::22 :::* LISTEN", "tcp6 0 0 :::22(ssh) :::* LISTEN")]
    [InlineData("tcp LISTEN 0 128 *:514 *:*", "tcp LISTEN 0 128 *:514(rsh) *:*")]
    [InlineData("udp UNCONN 0 0 *:514 *:*", "udp UNCONN 0 0 *:514(syslog) *:*")]
    [InlineData("UDP 192.0.2.1:514 *:*", "UDP 192.0.2.1:514(syslog) *:*")]
    [InlineData("tcp6 0 0 ::ffff:192.0.2.1:80", "tcp6 0 0 ::ffff:192.0.2.1:80(http)")]
    [InlineData("443/tcp open", "443/tcp(https) open")]
    [InlineData("514/udp open", "514/udp(syslog) open")]
    [InlineData("192.0.2.1:443->192.0.2.9:5432", "192.0.2.1:443(https)->192.0.2.9:5432(postgresql)")]
    [InlineData("src=192.0.2.1:443 dst=192.0.2.2:80", "src=192.0.2.1:443(https) dst=192.0.2.2:80(http)")]
    public void A_port_after_an_address_or_host_is_named(string text, string annotated) =>
        Assert.Equal(annotated, Annotate(text).Output);

    [Theory]
    [InlineData("12:34:56 and 2026-11-24T03:32:42Z at 10:80")]
    [InlineData("00:1a:2b:3c:4d:22")]
    [InlineData("2001:db8::1:443 fe80::22 ::1:80 2001:db8:0:0:0:0:0:53")]
    [InlineData("Program.cs:443 main.rs:80 src/app.test.js:22 lib/script.py:25 C:\\a\\b.com:80 /etc/example.com:22")]
    [InlineData("ratio 3:80, count:443, a:22")]
    [InlineData("192.0.2.1:443(https) 443/tcp(https)")]
    [InlineData("192.0.2.1:0 192.0.2.1:50123 192.0.2.1:99999 192.0.2.1:443000 192.0.2.1:443:80 192.0.2.1:80.5")]
    [InlineData("1.2.3.4.5:80 v192.0.2.1:80 300.1.1.1:80 192.0.2.1:443-alpine")]
    [InlineData("path/443/tcpx 443/tcp/udp 1.443/tcp")]
    [InlineData("")]
    [InlineData("no ports\r\nand no line end")]
    public void Everything_else_is_unchanged(string text) => Assert.Equal(text, Annotate(text).Output);

    [Property]
    public void Only_names_in_parentheses_are_added(byte[] text)
    {
        byte[] output = ProgramRun.Tool(new MemoryStream(text), "annotate").OutputBytes;

        Assert.Equal(WithoutNames(Encoding.Latin1.GetString(text)), WithoutNames(Encoding.Latin1.GetString(output)));
    }

    [Fact]
    public void A_large_text_with_a_long_line_is_copied_completely()
    {
        string text = new string('x', 3_000_000) + "\n"
            + string.Concat(Enumerable.Repeat("192.0.2.1:443 \r\n", 200_000));

        Assert.Equal(text.Replace(":443", ":443(https)", StringComparison.Ordinal), Annotate(text).Output);
    }

    [Fact]
    public void A_missing_file_is_reported_and_the_others_are_copied()
    {
        ProgramRun run = ProgramRun.Tool(
            new MemoryStream("192.0.2.1:443"u8.ToArray()), "annotate", "no-such-file", ".", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["no-such-file: no such file", ".: is a directory"], run.Errors);
        Assert.Equal("192.0.2.1:443(https)", run.Output);
    }

    private static ProgramRun Annotate(string text) =>
        ProgramRun.Tool(new MemoryStream(Encoding.UTF8.GetBytes(text)), "annotate");

    private static string WithoutNames(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, @"\([a-z0-9-]+\)", "");
}
