using System.Net;

namespace NetworkPorts.Citations.Tests;

public sealed class CitationCommandTests : IDisposable
{
    private readonly CitationDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Citations_are_checked_against_local_repositories()
    {
        await _desk.CommitAsync("vendor/product", "docs/ports.md", "The server listens on 9092.");
        _desk.WriteUses(
            "9092,kafka,vendor/product: docs/ports.md,RFC 1",
            "9093,other,\"RFC 1, section 2\",vendor/product: docs/ports.md (a remark)",
            "9094,gone,vendor/product: docs/old.md,vendor/product: docs",
            "9095,absent,vendor/absent: README.md,");

        (int exitCode, string output, string error) =
            await CitationDesk.RunAsync(null, _desk.Uses, "--checkouts", _desk.Checkouts);

        Assert.Equal((1, ""), (exitCode, error));
        Assert.Equal(
            $"""
            {_desk.Uses}(3,31): 9093 other: 'docs/ports.md' of vendor/product does not contain 9093
            {_desk.Uses}(4,11): 9094 gone: vendor/product has no file 'docs/old.md'
            {_desk.Uses}(4,39): 9094 gone: vendor/product has no file 'docs'
            {_desk.Uses}(5,13): 9095 absent: vendor/absent was not checked: there is no folder '{Path.Combine(_desk.Checkouts, "vendor/absent")}'
            1 citations hold, 3 do not, 1 were not checked

            """,
            output);
    }

    [Fact]
    public async Task Citations_that_hold_exit_with_0()
    {
        await _desk.CommitAsync("vendor/product", "Dockerfile", "EXPOSE 80");
        _desk.WriteUses("80,http,vendor/product: Dockerfile,IANA registry");

        Assert.Equal(
            (0, "1 citations hold, 0 do not, 0 were not checked\n", ""),
            await CitationDesk.RunAsync(null, _desk.Uses, "--checkouts", _desk.Checkouts));
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
                "/vendor/product/HEAD/docs/All%20ports.md" => new(HttpStatusCode.OK) { Content = new StringContent("80 81") },
                "/vendor/busy/HEAD/README.md" => new(HttpStatusCode.TooManyRequests),
                "/vendor/down/HEAD/README.md" => throw new HttpRequestException("No route to host"),
                _ => new(HttpStatusCode.NotFound),
            };
        });
        _desk.WriteUses(
            "80,http,vendor/product: docs/All ports.md,vendor/gone: README.md",
            "81,http-alt,vendor/product: docs/All ports.md,vendor/busy: README.md",
            "82,http-alt,vendor/down: README.md,");

        (int exitCode, string output, _) = await CitationDesk.RunAsync(handler, _desk.Uses);

        Assert.Equal(1, exitCode);
        Assert.Contains("2 citations hold, 1 do not, 2 were not checked", output, StringComparison.Ordinal);
        Assert.Contains("vendor/busy was not checked: GitHub answered 429", output, StringComparison.Ordinal);
        Assert.Contains("vendor/down was not checked: No route to host", output, StringComparison.Ordinal);
        Assert.Equal(4, requested.Count);
        Assert.Equal("https://raw.githubusercontent.com/vendor/product/HEAD/docs/All%20ports.md", requested[0]);
    }

    [Theory]
    [InlineData("", "(1,1): the header has no column 'port'.")]
    [InlineData("port,name,source\n", "(1,1): the header has no column 'confirmed'.")]
    [InlineData("port,name,source,confirmed\n80,http,a/b: c\n", "(2,1): the line has 3 fields; the header has 4.")]
    [InlineData("port,name,source,confirmed\n80,\"http,a,b\n", "(2,4): the quote that opens here is never closed.")]
    public async Task A_bad_file_is_rejected_with_its_location(string content, string message)
    {
        await File.WriteAllTextAsync(_desk.Uses, content);

        Assert.Equal((1, "", $"{_desk.Uses}{message}\n"), await CitationDesk.RunAsync(null, _desk.Uses));
    }

    [Fact]
    public async Task A_missing_file_is_reported()
    {
        (int exitCode, string output, string error) = await CitationDesk.RunAsync(null, _desk.Uses);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(_desk.Uses, error, StringComparison.Ordinal);
    }

    private sealed class StubHandler(Func<HttpRequestMessage, HttpResponseMessage> respond) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(respond(request));
    }
}
