using FsCheck.Xunit;
using Microsoft.CodeAnalysis;

namespace NetworkPorts.Generators.Tests;

public class CommonUsesDiagnosticTests
{
    private const string Good = "9092,tcp,kafka,Apache Kafka broker,messaging,,Kafka documentation,Kafka configuration";

    private static readonly RegistryText s_registry = RegistryText.Of(
        "80,tcp,http,World Wide Web HTTP,", "80,udp,http,World Wide Web HTTP,", "90-95,tcp,many,Many,", "96,,any,Any,");

    [Theory]
    [InlineData("70000,tcp,a,A,web,,S,C", "WKP006", 1, 6)]
    [InlineData("9100-9099,tcp,a,A,web,,S,C", "WKP006", 1, 10)]
    [InlineData("9100,,a,A,web,,S,C", "WKP007", 6, 6)]
    [InlineData("9100,tcp icmp,a,A,web,,S,C", "WKP007", 6, 14)]
    [InlineData("9100,tcp  udp,a,A,web,,S,C", "WKP007", 6, 14)]
    [InlineData("9100,tcp,,A,web,,S,C", "WKP008", 10, 10)]
    [InlineData("9100,tcp,Kafka,A,web,,S,C", "WKP008", 10, 15)]
    [InlineData("9100,tcp,a b,A,web,,S,C", "WKP008", 10, 13)]
    [InlineData("9100,tcp,a--b,A,web,,S,C", "WKP008", 10, 14)]
    [InlineData("9100,tcp,-a,A,web,,S,C", "WKP008", 10, 12)]
    [InlineData("9100,tcp,abcdefghijklmnopqrstuvwxy,A,web,,S,C", "WKP008", 10, 35)]
    [InlineData("9100,tcp,a,,web,,S,C", "WKP009", 12, 12)]
    [InlineData("9100,tcp,a,A ,web,,S,C", "WKP009", 12, 14)]
    [InlineData("9100,tcp,a,A,Web,,S,C", "WKP013", 14, 17)]
    [InlineData("9100,tcp,a,A,weather,,S,C", "WKP013", 14, 21)]
    [InlineData("9100,tcp,a,A,web,secret,S,C", "WKP014", 18, 24)]
    [InlineData("9100,tcp,a,A,web,cleartext Malware,S,C", "WKP014", 18, 35)]
    [InlineData("9100,tcp,a,A,web,,,C", "WKP015", 19, 19)]
    [InlineData("9100,tcp,a,A,web,,S,", "WKP015", 21, 21)]
    [InlineData("9100,tcp,a,A,web,,S,S", "WKP015", 21, 22)]
    [InlineData("9100,tcp,a,A,web,,S, C", "WKP015", 21, 23)]
    [InlineData("9100,tcp,a,A,web,,S", "WKP005", 1, 20)]
    [InlineData("", "WKP005", 1, 1)]
    [InlineData("9100,tcp,a,\"A,web,,S,C", "WKP004", 12, 23)]
    [InlineData("9000,tcp,a,A,web,,S,C", "WKP010", 1, 22)]
    [InlineData("9092,udp tcp,kafka,A,web,,S,C", "WKP016", 14, 19)]
    [InlineData("9092-9094,tcp,kafka,A,web,,S,C", "WKP016", 15, 20)]
    public void A_bad_line_is_a_diagnostic_at_its_place(string line, string id, int firstColumn, int lastColumn)
    {
        GeneratorRunResult run = GeneratorRun.Run(s_registry, CommonUsesText.Of(Good, line, "9200,tcp,b,B,web,,S,C"));

        DiagnosticAssert.OnlyError(run, id, "/registry/common-uses.csv", 3, firstColumn, lastColumn);
    }

    [Theory]
    [InlineData("80,tcp,http,Hypertext,,,S,C", true)]
    [InlineData("80,tcp udp,http,Hypertext,,,S,C", true)]
    [InlineData("80,tcp sctp,http,Hypertext,,,S,C", false)]
    [InlineData("80,tcp,http,Hypertext,web,,S,C", false)]
    [InlineData("80,tcp,http,Hypertext,,cleartext,S,C", false)]
    [InlineData("80,tcp,web,Hypertext,,,S,C", false)]
    [InlineData("81,tcp,http,Hypertext,,,S,C", false)]
    [InlineData("91-94,tcp,many,Many,,,S,C", true)]
    [InlineData("94-96,tcp,many,Many,,,S,C", false)]
    [InlineData("96,udp,any,Any,,,S,C", true)]
    public void A_use_that_only_repeats_what_is_registered_is_refused(string line, bool isRefused)
    {
        GeneratorRunResult run = GeneratorRun.Run(s_registry, CommonUsesText.Of(line));

        Assert.Equal(isRefused ? ["WKP017"] : [], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(
            (1, line.IndexOf(',', line.IndexOf(',') + 1) + 1),
            (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("port,transports,name\n")]
    public void A_file_without_its_header_is_refused(string content)
    {
        Diagnostic diagnostic = Assert.Single(GeneratorRun.Run(s_registry, new CommonUsesText(content)).Diagnostics);

        Assert.Equal("WKP003", diagnostic.Id);
        Assert.Equal(0, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void More_rows_than_the_tables_can_number_are_refused() => Assert.Equal(
        "WKP011",
        Assert.Single(GeneratorRun.Run(s_registry, CommonUsesText.Of("0-65535,tcp,a,A,web,,S,C")).Diagnostics).Id);

    [Property(MaxTest = 100)]
    public bool No_text_makes_the_generator_throw(string? content, string? line) =>
        GeneratorRun.Run(s_registry, new CommonUsesText(content ?? "")).Exception is null
        && GeneratorRun.Run(s_registry, CommonUsesText.Of(line ?? "")).Exception is null;
}
