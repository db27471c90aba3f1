using System.Net;

namespace NetworkPorts.Citations.Tests;

public sealed class CitationCommandTests : IDisposable
{
    private readonly CitationWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Citations_are_checked_against_local_repositories()
    {
        await _workspace.CommitAsync("vendor/product", "docs/ports.md", "The server listens on 9092.");
        _workspace.WriteUses(
            "9092,kafka,vendor/product: docs/ports.md,RFC 1",
            "9093,other,\"RFC 1, section 2\",vendor/product: docs/ports.md (a remark)",
            "9094,gone,vendor/product: docs/old.md,vendor/product: docs",
            "9095,absent,vendor/absent: README.md,");

        (int exitCode, string output, string error) =
            await CitationWorkspace.RunAsync(null, _workspace.Uses, "--checkouts", _workspace.Checkouts);

        string missing = Path.Combine(_workspace.Checkouts, "vendor/absent");
        Assert.Equal((1, ""), (exitCode, error));
        Assert.Equal(
            $"""
            {_workspace.Uses}(3,31): 9093 other: 'docs/ports.md' in vendor/product does not contain 9093
            {_workspace.Uses}(4,11): 9094 gone: vendor/product has no file 'docs/old.md'
            {_workspace.Uses}(4,39): 9094 gone: vendor/product has no file 'docs'
            {_workspace.Uses}(5,13): 9095 absent: vendor/absent was not checked: the folder '{missing}' does not exist
            Citations: 1 valid, 3 broken, 1 not checked

            """,
            output);
    }

    [Fact]
    public async Task Valid_citations_exit_with_0()
    {
        await _workspace.CommitAsync("vendor/product", "Dockerfile", "EXPOSE 80");
        _workspace.WriteUses("80,http,vendor/product: Dockerfile,IANA registry");

        Assert.Equal(
            (0, "Citations: 1 valid, 0 broken, 0 not checked\n", ""),
            await CitationWorkspace.RunAsync(null, _workspace.Uses, "--checkouts", _workspace.Checkouts));
    }

    [Fact]
    public async Task Citations_are_checked_against_GitHub_and_each_file_is_read_once()
    {
        List<string> requested = [];
        using StubHandler handler = new(request =>
        {
            requested.Add(request.RequestUri!.AbsoluteUri);
            return request.RequestUri.AbsolutePath switch
            {
                "/vendor/product/HEAD/docs/All%20ports.md" =>
                    new(HttpStatusCode.OK) { Content = new StringContent("80 81") },
                "/vendor/busy/HEAD/README.md" => new(HttpStatusCode.TooManyRequests),
                "/vendor/down/HEAD/README.md" => throw new HttpRequestException("No route to host"),
                _ => new(HttpStatusCode.NotFound),
            };
        });
        _workspace.WriteUses(
            "80,http,vendor/product: docs/All ports.md,vendor/gone: README.md",
            "81,http-alt,vendor/product: docs/All ports.md,vendor/busy: README.md",
            "82,http-alt,vendor/down: README.md,");

        (int exitCode, string output, _) = await CitationWorkspace.RunAsync(handler, _workspace.Uses);

        Assert.Equal(1, exitCode);
        Assert.Contains("Citations: 2 valid, 1 broken, 2 not checked", output, StringComparison.Ordinal);
        Assert.Contains("vendor/busy was not checked: GitHub responded with 429", output, StringComparison.Ordinal);
        Assert.Contains("vendor/down was not checked: No route to host", output, StringComparison.Ordinal);
        Assert.Equal(4, requested.Count);
        Assert.Equal("https://raw.githubusercontent.com/vendor/product/HEAD/docs/All%20ports.md", requested[0]);
    }

    [Theory]
    [InlineData("", "(1,1): the header has no column 'port'.")]
    [InlineData("port,name,source\n", "(1,1): the header has no column 'confirmed'.")]
    [InlineData("port,name,source,confirmed\n80,http,a/b: c\n", "(2,1): the line has 3 fields; the header has 4.")]
    [InlineData(
        "port,name,source,confirmed\n80,\"http,a,b\n",
        "(2,4): The quotation mark that opens here is not closed on this line.")]
    public async Task A_bad_file_is_rejected_with_its_location(string content, string message)
    {
        await File.WriteAllTextAsync(_workspace.Uses, content);

        Assert.Equal((1, "", $"{_workspace.Uses}{message}\n"), await CitationWorkspace.RunAsync(null, _workspace.Uses));
    }

    [Fact]
    public async Task A_missing_file_is_reported()
    {
        (int exitCode, string output, string error) = await CitationWorkspace.RunAsync(null, _workspace.Uses);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(_workspace.Uses, error, StringComparison.Ordinal);
    }

    private sealed class StubHandler(Func<HttpRequestMessage, HttpResponseMessage> respond) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(respond(request));
    }
}
