using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkPorts;

internal sealed record Connection(string Host, PortInfo Port);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Connection))]
[JsonSerializable(typeof(FlowClassification))]
[JsonSerializable(typeof(PortInfo))]
[JsonSerializable(typeof(ServiceRecords))]
[JsonSerializable(typeof(int))] // OpenAPI needs the types of parameters as well.
internal sealed partial class AppJsonContext : JsonSerializerContext;
