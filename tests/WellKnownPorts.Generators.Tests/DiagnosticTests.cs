using FsCheck.Xunit;
using Microsoft.CodeAnalysis;

namespace NetworkPorts.Generators.Tests;

public class DiagnosticTests
{
    private const string Good = "80,tcp,http,World Wide Web HTTP,";

    [Theory]
    [InlineData("70000,tcp,a,,", "WKP006", 1, 6)]
    [InlineData("-1,tcp,a,,", "WKP006", 1, 3)]
    [InlineData("x,tcp,a,,", "WKP006", 1, 2)]
    [InlineData(",tcp,a,,", "WKP006", 1, 1)]
    [InlineData("90-,tcp,a,,", "WKP006", 1, 4)]
    [InlineData("90-85,tcp,a,,", "WKP006", 1, 6)]
    [InlineData("90- 95,tcp,a,,", "WKP006", 1, 7)]
    [InlineData("90,TCP,a,,", "WKP007", 4, 7)]
    [InlineData("90,icmp,a,,", "WKP007", 4, 8)]
    [InlineData("90,tcp,a b,,", "WKP008", 8, 11)]
    [InlineData("90,tcp,caf\u00e9,,", "WKP008", 8, 12)]
    [InlineData("90,tcp,a,an\u0007bell,", "WKP009", 10, 17)]
    [InlineData("90,tcp,a, blank,", "WKP009", 10, 16)]
    [InlineData("90,tcp,a,blank ,", "WKP009", 10, 16)]
    [InlineData("90,tcp,a,,RFC1 ", "WKP009", 11, 16)]
    [InlineData("90,tcp,a,", "WKP005", 1, 10)]
    [InlineData("90,tcp,a,,,", "WKP005", 1, 12)]
    [InlineData("", "WKP005", 1, 1)]
    [InlineData("90,tcp,a,\"never closed,", "WKP004", 10, 24)]
    [InlineData("90,tcp,a,\"closed\"early,", "WKP004", 18, 24)]
    [InlineData("90,tcp,a,in\"side,", "WKP004", 12, 18)]
    [InlineData("79,tcp,finger,,", "WKP010", 1, 16)]
    public void An_invalid_line_is_reported_at_its_location(string line, string id, int firstColumn, int lastColumn)
    {
        GeneratorRunResult run = GeneratorRun.Run(RegistryText.Of(Good, line, "91,tcp,good,,"));

        DiagnosticAssert.OnlyError(run, id, "/registry/iana.csv", 4, firstColumn, lastColumn);
    }

    [Fact]
    public void A_text_that_is_too_long_is_rejected() =>
        Assert.Equal("WKP009", OnlyDiagnostic(RegistryText.Of($"80,tcp,http,{new string('x', 1024)},")).Id);

    [Fact]
    public void A_name_that_is_too_long_is_rejected() =>
        Assert.Equal("WKP008", OnlyDiagnostic(RegistryText.Of($"80,tcp,{new string('x', 1024)},,")).Id);

    [Fact]
    public void A_text_of_maximum_length_is_accepted() =>
        Assert.Empty(GeneratorRun.Run(RegistryText.Of($"80,tcp,http,{new string('x', 1023)},")).Diagnostics);

    [Theory]
    [InlineData("", 1)]
    [InlineData("port,transport,name,description,reference\n80,tcp,http,,\n", 1)]
    [InlineData("# updated 2026-13-17\nport,transport,name,description,reference\n", 1)]
    [InlineData("updated 2026-09-17\nport,transport,name,description,reference\n", 1)]
    public void A_file_without_its_date_is_rejected(string content, int line)
    {
        Diagnostic diagnostic = GeneratorRun.Run(new RegistryText(content)).Diagnostics[0];

        Assert.Equal("WKP002", diagnostic.Id);
        Assert.Equal(line, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
    }

    [Theory]
    [InlineData("port,transport,name\n80,tcp,http\n")]
    [InlineData("")]
    public void A_file_without_its_header_is_rejected(string rest)
    {
        Diagnostic diagnostic = OnlyDiagnostic(new RegistryText($"{RegistryText.Version}\n{rest}"));

        Assert.Equal("WKP003", diagnostic.Id);
        Assert.Equal(2, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
    }

    [Fact]
    public void More_rows_than_the_tables_can_number_are_rejected()
    {
        Diagnostic diagnostic = OnlyDiagnostic(RegistryText.Of("0-65535,tcp,a,,", "0-65535,udp,b,,"));

        Assert.Equal("WKP011", diagnostic.Id);
        Assert.Equal(3, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1024,tcp,,Reserved,\n")]
    public void A_registry_without_services_is_rejected(string rows) => Assert.Equal(
        "WKP012",
        OnlyDiagnostic(new RegistryText($"{RegistryText.Version}\n{RegistryText.Header}\n{rows}")).Id);

    [Fact]
    public void A_project_without_a_registry_is_reported() => Assert.Equal("WKP001", OnlyDiagnostic().Id);

    [Property(MaxTest = 100)]
    public bool No_text_makes_the_generator_throw(string? content, string? line) =>
        GeneratorRun.Run(new RegistryText(content ?? "")).Exception is null
        && GeneratorRun.Run(RegistryText.Of(line ?? "")).Exception is null;

    private static Diagnostic OnlyDiagnostic(params AdditionalText[] files)
    {
        GeneratorRunResult run = GeneratorRun.Run(files);
        Assert.Null(run.Exception);
        return Assert.Single(run.Diagnostics);
    }
}
