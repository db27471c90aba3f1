using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkPorts.Documentation.Tests;

namespace NetworkPorts.Package.Tests;

/// <summary>A web service for ports, service names and flows returns the JSON that the library writes.</summary>
public abstract class AspNetCoreTests(AspNetCoreProgram program)
{
    // The options that ASP.NET Core uses.
    private static readonly JsonSerializerOptions s_options =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("/ports/443", "443")]
    [InlineData("/ports/https", "443")]
    [InlineData("/ports/HTTPS?transport=udp", "443/udp")]
    [InlineData("/ports/514?transport=udp", "514/udp")]
    [InlineData("/ports/514?transport=17", "514/udp")]
    [InlineData("/ports/514?transport=tcp,udp", "514/tcp,udp")]
    [InlineData("/ports/http3", "443/udp")]
    [InlineData("/ports/50123", "50123")]
    [InlineData("/ports/0", "0")]
    public async Task A_port_is_bound_from_a_number_or_a_name(string path, string port) =>
        AssertJson(PortInfo.Parse(port), await Get(path));

    [Theory]
    [InlineData("kafka")]
    [InlineData("HTTP")]
    [InlineData("www-http")]
    public async Task The_records_of_a_name_are_returned(string name) =>
        AssertJson(WellKnownPorts.Find(name), await Get($"/services/{name}"));

    [Theory]
    [InlineData(51234, 443, "tcp")]
    [InlineData(443, 51234, "quic")]
    [InlineData(62000, 62001, "udp")]
    [InlineData(0, 65535, "sctp")]
    public async Task A_flow_is_classified(int source, int destination, string transport) => AssertJson(
        WellKnownPorts.ClassifyFlow(source, destination, TransportConvert.Parse(transport)),
        await Get($"/flows/{source}/{destination}?transport={transport}"));

    [Fact]
    public async Task A_port_is_read_from_the_body_of_a_request()
    {
        string port = JsonSerializer.Serialize(WellKnownPorts.Lookup(514, TransportProtocols.Udp), s_options);

        Assert.Equal(
            $$"""{"host":"log","port":{{port}}}""",
            await Read(await Post("""{"host":"log","port":{"port":514,"requestedTransports":["udp"]}}""")));
    }

    [Theory]
    [InlineData("/ports/70000")]
    [InlineData("/ports/-1")]
    [InlineData("/ports/no-such-service")]
    [InlineData("/ports/kafka%2Fudp")]
    [InlineData("/ports/443%2Ftcp")] // ASP.NET Core does not decode %2F, so the text is not a port.
    [InlineData("/ports/443?transport=icmp")]
    [InlineData("/ports/443?transport=1")]
    [InlineData("/flows/70000/443?transport=tcp")]
    [InlineData("/flows/443/-1?transport=tcp")]
    [InlineData("/flows/443/https?transport=tcp")]
    [InlineData("/flows/51234/443?transport=icmp")]
    [InlineData("/flows/51234/443")]
    public async Task An_invalid_request_is_a_bad_request(string path)
    {
        using HttpResponseMessage response = await SendGet(path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"host":"log","port":{"port":70000}}""")]
    [InlineData("""{"host":"log","port":{"name":"syslog"}}""")]
    [InlineData("""{"host":"log","port":{"port":514,"requestedTransports":["icmp"]}}""")]
    [InlineData("""{"host":"log","port":514}""")]
    public async Task An_invalid_body_is_a_bad_request(string json)
    {
        using HttpResponseMessage response = await Post(json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task An_unknown_name_is_not_found()
    {
        using HttpResponseMessage response = await SendGet("/services/no-such-service");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_OpenAPI_document_describes_what_is_returned()
    {
        using JsonDocument document = JsonDocument.Parse(await Get("/openapi/v1.json"));
        var schemas = new OpenApiSchemas(document.RootElement);

        await AssertDescribed("/ports/{port}", "/ports/514?transport=udp", "PortInfo");
        await AssertDescribed("/ports/{port}", "/ports/80", "PortInfo");
        await AssertDescribed("/services/{name}", "/services/www", "ServiceRecords");
        await AssertDescribed("/flows/{source}/{destination}", "/flows/51234/443?transport=tcp", "FlowClassification");

        async Task AssertDescribed(string template, string path, string schema)
        {
            JsonElement response = OpenApiSchemas.OfResponse(document.RootElement, template);
            using JsonDocument returned = JsonDocument.Parse(await Get(path));

            Assert.Equal($"#/components/schemas/{schema}", response.GetProperty("$ref").GetString());
            schemas.AssertDescribes(returned.RootElement, schema);
        }
    }

    private static void AssertJson<T>(T expected, string json) =>
        Assert.Equal(JsonSerializer.Serialize(expected, s_options), json);

    private static async Task<string> Read(HttpResponseMessage response)
    {
        using HttpResponseMessage _ = response;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<string> Get(string path) => await Read(await SendGet(path));

    private Task<HttpResponseMessage> SendGet(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    private Task<HttpResponseMessage> Post(string json) => Send(new HttpRequestMessage(HttpMethod.Post, "/connections")
    {
        Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
    });

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        using HttpRequestMessage _ = request;
        ConsumerServer server = await program.Server;
        HttpResponseMessage response = await server.Client.SendAsync(request);
        if (response.StatusCode >= HttpStatusCode.InternalServerError)
        {
            // The log is written in the background.
            await Task.Delay(TimeSpan.FromSeconds(1));
            Assert.Fail($"'{request.RequestUri}' failed with {response.StatusCode}:\n{server.Output}");
        }

        return response;
    }

    /// <summary>The program compiled just in time.</summary>
    public sealed class Jit(AspNetCoreProgram.Jit program)
        : AspNetCoreTests(program), IClassFixture<AspNetCoreProgram.Jit>;

    /// <summary>The program compiled ahead of time.</summary>
    public sealed class NativeAot(AspNetCoreProgram.NativeAot program)
        : AspNetCoreTests(program), IClassFixture<AspNetCoreProgram.NativeAot>;
}
