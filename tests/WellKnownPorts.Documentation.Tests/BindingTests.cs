using System.Net;
using Microsoft.AspNetCore.Builder;

namespace NetworkPorts.Documentation.Tests;

/// <summary>ASP.NET Core binds parameters as the JSON page says.</summary>
public class BindingTests
{
    [Theory]
    [InlineData("/query?port=443", "443")]
    [InlineData("/query?port=https", "443")]
    [InlineData("/query?port=514%2Fudp", "514/udp")]
    [InlineData("/query?port=514/udp", "514/udp")]
    [InlineData("/query?port=kafka/udp", null)]
    [InlineData("/query?port=70000", null)]
    [InlineData("/query", null)]
    [InlineData("/route/443", "443")]
    [InlineData("/route/http3", "443/udp")]
    [InlineData("/route/514%2Fudp", null)]
    public Task A_port_is_bound_from_its_text(string path, string? bound) => AssertBound(path, bound);

    [Theory]
    [InlineData("/transport?transport=Udp", "Udp")]
    [InlineData("/transport?transport=udp", null)]
    [InlineData("/transport?transport=6", "6")]
    [InlineData("/category?category=RemoteAccess", "RemoteAccess")]
    [InlineData("/category?category=remote-access", null)]
    public Task An_enumeration_is_bound_from_its_name_or_any_number(string path, string? bound) =>
        AssertBound(path, bound);

    /// <summary>Asserts that a request returns the bound value as text; null means 400 Bad Request.</summary>
    private static async Task AssertBound(string path, string? bound)
    {
        await using LocalServer server = await LocalServer.Start(app =>
        {
            app.MapGet("/query", (PortInfo port) => port.ToString("R"));
            app.MapGet("/route/{port}", (PortInfo port) => port.ToString("R"));
            app.MapGet("/transport", (TransportProtocols transport) => transport.ToString());
            app.MapGet("/category", (PortCategory category) => category.ToString());
        });
        using HttpResponseMessage response = await server.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(bound is null ? HttpStatusCode.BadRequest : HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(bound ?? "", await response.Content.ReadAsStringAsync());
    }
}
