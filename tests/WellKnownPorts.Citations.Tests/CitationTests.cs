namespace NetworkPorts.Citations.Tests;

public class CitationTests
{
    [Theory]
    [InlineData("docker-library/redis: 7.2/debian/Dockerfile", "docker-library/redis", "7.2/debian/Dockerfile")]
    [InlineData("a/b.c: docs/Some page.md (a remark)", "a/b.c", "docs/Some page.md")]
    public void A_repository_file_is_a_citation(string text, string repository, string path)
    {
        Citation? citation = Citation.Parse(text, "", "80", "http");

        Assert.Equal((repository, path), (citation?.Repository, citation?.Path));
    }

    [Theory]
    [InlineData("RFC 9110")]
    [InlineData("IANA registry")]
    [InlineData("Microsoft Learn: Service overview and network port requirements for Windows")]
    [InlineData("Vendor/Product documentation: Ports of a/b")]
    [InlineData("")]
    public void A_document_is_not_a_citation(string text) => Assert.Null(Citation.Parse(text, "", "80", "http"));

    [Theory]
    [InlineData("80", "EXPOSE 80", true)]
    [InlineData("80", "port: 80/tcp", true)]
    [InlineData("80", "a1.80", true)]
    [InlineData("80", "EXPOSE 8080 180 801", false)]
    [InlineData("8080", "port 8_080,", true)]
    [InlineData("50051", "listen(50_051)", true)]
    [InlineData("50051", "listen(50051)", true)]
    [InlineData("6001-6063", "6001:6010", true)]
    [InlineData("6001-6063", "up to 6063", true)]
    [InlineData("6001-6063", "6002", false)]
    [InlineData("6001-6063", "", false)]
    public void A_port_is_found_by_its_digits(string ports, string text, bool isStated) =>
        Assert.Equal(isStated, Citation.Parse("a/b: c", "", ports, "name")!.IsStatedIn(text));
}
