using FsCheck.Xunit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetworkPorts.Generators.Tests;

public class CommonUsesDiagnosticTests
{
    private const string Good =
        "9092,tcp,kafka,,Apache Kafka broker,messaging,,,usual,Kafka documentation,Kafka configuration";

    private static readonly RegistryText s_registry = RegistryText.Of(
        "80,tcp,http,World Wide Web HTTP,", "80,udp,http,World Wide Web HTTP,", "90-95,tcp,many,Many,", "96,,any,Any,");

    [Theory]
    [InlineData("70000,tcp,a,,A,web,,,,S,C", "WKP006", 1, 6)]
    [InlineData("9100-9099,tcp,a,,A,web,,,,S,C", "WKP006", 1, 10)]
    [InlineData("0,tcp,a,,A,web,,,,S,C", "WKP006", 1, 2)]
    [InlineData("0-5,tcp,a,,A,web,,,,S,C", "WKP006", 1, 4)]
    [InlineData("9100,,a,,A,web,,,,S,C", "WKP007", 6, 6)]
    [InlineData("9100,tcp icmp,a,,A,web,,,,S,C", "WKP007", 6, 14)]
    [InlineData("9100,tcp  udp,a,,A,web,,,,S,C", "WKP007", 6, 14)]
    [InlineData("9100,tcp,,,A,web,,,,S,C", "WKP008", 10, 10)]
    [InlineData("9100,tcp,Kafka,,A,web,,,,S,C", "WKP008", 10, 15)]
    [InlineData("9100,tcp,a b,,A,web,,,,S,C", "WKP008", 10, 13)]
    [InlineData("9100,tcp,a--b,,A,web,,,,S,C", "WKP008", 10, 14)]
    [InlineData("9100,tcp,-a,,A,web,,,,S,C", "WKP008", 10, 12)]
    [InlineData("9100,tcp,abcdefghijklmnopqrstuvwxy,,A,web,,,,S,C", "WKP008", 10, 35)]
    [InlineData("9100,tcp,a,B,A,web,,,,S,C", "WKP008", 12, 13)]
    [InlineData("9100,tcp,a,b b--c,A,web,,,,S,C", "WKP008", 12, 18)]
    [InlineData("9100,tcp,a,b a,A,web,,,,S,C", "WKP008", 12, 15)]
    [InlineData("9100,tcp,a,b c b,A,web,,,,S,C", "WKP008", 12, 17)]
    [InlineData("9100,tcp,a,,,web,,,,S,C", "WKP009", 13, 13)]
    [InlineData("9100,tcp,a,,A ,web,,,,S,C", "WKP009", 13, 15)]
    [InlineData("9100,tcp,a,,A,Web,,,,S,C", "WKP013", 15, 18)]
    [InlineData("9100,tcp,a,,A,weather,,,,S,C", "WKP013", 15, 22)]
    [InlineData("9100,tcp,a,,A,web,secret,,,S,C", "WKP014", 19, 25)]
    [InlineData("9100,tcp,a,,A,web,cleartext Malware,,,S,C", "WKP014", 19, 36)]
    [InlineData("9100,tcp,a,,A,unknown,,,,S,C", "WKP013", 15, 22)]
    [InlineData("9100,tcp,a,,A,web,,2,,S,C", "WKP020", 20, 21)]
    [InlineData("9100,tcp,a,,A,web,,first,,S,C", "WKP020", 20, 25)]
    [InlineData("9092,tcp,a,,A,web,,1,,S,C", "WKP010", 1, 26)]
    [InlineData("9100,tcp,a,,A,web,,,yes,S,C", "WKP018", 21, 24)]
    [InlineData("9100,tcp,a,,A,web,,,Usual,S,C", "WKP018", 21, 26)]
    [InlineData("9100,tcp,kafka,,A,web,,,usual,S,C", "WKP019", 10, 15)]
    [InlineData("9100,tcp,a,,A,web,,,,,C", "WKP015", 22, 22)]
    [InlineData("9100,tcp,a,,A,web,,,,S,S", "WKP015", 24, 25)]
    [InlineData("9100,tcp,a,,A,web,,,,S, C", "WKP015", 24, 26)]
    [InlineData("9100,tcp,a,,A,web,,,,S", "WKP005", 1, 23)]
    [InlineData("", "WKP005", 1, 1)]
    [InlineData("9100,tcp,a,,\"A,web,,,,S,C", "WKP004", 13, 26)]
    [InlineData("9000,tcp,a,,A,web,,,,S,C", "WKP010", 1, 25)]
    [InlineData("9092,udp tcp,kafka,,A,web,,,,S,C", "WKP016", 14, 19)]
    [InlineData("9092-9094,tcp,kafka,,A,web,,,,S,C", "WKP016", 15, 20)]
    public void An_invalid_line_is_reported_at_its_location(string line, string id, int firstColumn, int lastColumn)
    {
        GeneratorRunResult run = GeneratorRun.Run(
            s_registry, CommonUsesText.Of(Good, line, "9200,tcp,b,,B,web,,,,S,C"));

        DiagnosticAssert.OnlyError(run, id, "/registry/common-uses.csv", 3, firstColumn, lastColumn);
    }

    [Theory]
    [InlineData("80,tcp,http,,Hypertext,,,,,S,C", true)]
    [InlineData("80,tcp udp,http,,Hypertext,,,,,S,C", true)]
    [InlineData("80,tcp sctp,http,,Hypertext,,,,,S,C", false)]
    [InlineData("80,tcp,http,,Hypertext,web,,,,S,C", false)]
    [InlineData("80,tcp,http,,Hypertext,,cleartext,,,S,C", false)]
    [InlineData("80,tcp,http,www,Hypertext,,,,,S,C", false)]
    [InlineData("80,tcp,web,,Hypertext,,,,,S,C", false)]
    [InlineData("81,tcp,http,,Hypertext,,,,,S,C", false)]
    [InlineData("91-94,tcp,many,,Many,,,,,S,C", true)]
    [InlineData("94-96,tcp,many,,Many,,,,,S,C", false)]
    [InlineData("96,udp,any,,Any,,,,,S,C", true)]
    public void A_use_that_only_repeats_a_registered_service_is_rejected(string line, bool isRejected)
    {
        GeneratorRunResult run = GeneratorRun.Run(s_registry, CommonUsesText.Of(line));

        Assert.Equal(isRejected ? ["WKP017"] : [], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.All(run.Diagnostics, diagnostic =>
        {
            LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
            Assert.Equal((1, line.IndexOf(',', line.IndexOf(',') + 1) + 1), (start.Line, start.Character));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("port,transports,name\n")]
    public void A_file_without_its_header_is_rejected(string content)
    {
        Diagnostic diagnostic = Assert.Single(GeneratorRun.Run(s_registry, new CommonUsesText(content)).Diagnostics);

        Assert.Equal("WKP003", diagnostic.Id);
        Assert.Equal(0, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void More_rows_than_the_tables_can_number_are_rejected() => Assert.Equal(
        "WKP011",
        Assert.Single(GeneratorRun.Run(s_registry, CommonUsesText.Of("1-65535,tcp,a,,A,web,,,,S,C")).Diagnostics).Id);

    [Property(MaxTest = 100)]
    public bool No_text_makes_the_generator_throw(string? content, string? line) =>
        GeneratorRun.Run(s_registry, new CommonUsesText(content ?? "")).Exception is null
        && GeneratorRun.Run(s_registry, CommonUsesText.Of(line ?? "")).Exception is null;
}
