using Microsoft.AspNetCore.Http.HttpResults;
using NetworkPorts;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, AppJsonContext.Default);
    options.SerializerOptions.TypeInfoResolverChain.Insert(1, WellKnownPortsJsonContext.Default);
});
builder.Services.AddOpenApi(options => options.AddSchemaTransformer<PortSchemaTransformer>());

WebApplication app = builder.Build();
app.MapOpenApi();

app.MapGet("/ports/{port}", Results<Ok<PortInfo>, BadRequest> (PortInfo port, string? transport) =>
    transport is null ? TypedResults.Ok(port)
    : TransportConvert.TryParse(transport, out TransportProtocols transports)
        ? TypedResults.Ok(WellKnownPorts.Lookup(port.Port, transports))
        : TypedResults.BadRequest());

app.MapGet("/services/{name}", Results<Ok<ServiceRecords>, NotFound> (string name) =>
    WellKnownPorts.Find(name) is { Count: > 0 } records ? TypedResults.Ok(records) : TypedResults.NotFound());

app.MapGet(
    "/flows/{source}/{destination}",
    Results<Ok<FlowClassification>, BadRequest> (int source, int destination, string transport) =>
        WellKnownPorts.TryLookup(source, out _)
        && WellKnownPorts.TryLookup(destination, out _)
        && TransportConvert.TryParse(transport, out TransportProtocols transports)
            ? TypedResults.Ok(WellKnownPorts.ClassifyFlow(source, destination, transports))
            : TypedResults.BadRequest());

// The body of the request needs only the number of the port: {"host":"broker","port":{"port":9092}}
app.MapPost("/connections", (Connection connection) => connection);

app.Run();
