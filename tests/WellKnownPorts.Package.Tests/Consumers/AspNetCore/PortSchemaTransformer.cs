using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NetworkPorts;

internal sealed class PortSchemaTransformer : IOpenApiSchemaTransformer
{
    // A property that is not required is left out if its value is unknown or the default.
    private static readonly Dictionary<Type, (string Name, Type Type, bool IsRequired)[]> s_properties = new()
    {
        [typeof(PortInfo)] =
        [
            ("port", typeof(ushort), true),
            ("requestedTransports", typeof(TransportProtocols), false),
            ("range", typeof(PortRange), true),
            ("name", typeof(string), false),
            ("description", typeof(string), false),
            ("category", typeof(PortCategory), false),
            ("traits", typeof(PortTraits), false),
            ("isBrowserBlocked", typeof(bool), false),
            ("registeredName", typeof(string), false),
            ("registeredDescription", typeof(string), false),
            ("status", typeof(PortStatus), true),
            ("transports", typeof(TransportProtocols), false),
            ("services", typeof(ServiceRecords), false),
        ],
        [typeof(ServiceRecord)] =
        [
            ("port", typeof(ushort), true),
            ("transports", typeof(TransportProtocols), false),
            ("name", typeof(string), true),
            ("aliases", typeof(ServiceNames), false),
            ("description", typeof(string), false),
            ("reference", typeof(string), false),
            ("category", typeof(PortCategory), false),
            ("traits", typeof(PortTraits), false),
            ("source", typeof(ServiceSource), true),
            ("origin", typeof(string), false),
        ],
        [typeof(FlowClassification)] =
        [
            ("service", typeof(PortInfo), true),
            ("side", typeof(FlowSide), true),
            ("confidence", typeof(FlowConfidence), true),
        ],
        [typeof(EphemeralPortRange)] = [("first", typeof(ushort), true), ("last", typeof(ushort), true)],
    };

    private static readonly Dictionary<Type, string[]> s_words = new()
    {
        [typeof(PortRange)] = [.. Enum.GetValues<PortRange>().Select(PortWords.ToWord)],
        [typeof(PortStatus)] = [.. Enum.GetValues<PortStatus>().Select(PortWords.ToWord)],
        [typeof(PortCategory)] = [.. Enum.GetValues<PortCategory>().Select(PortWords.ToWord)],
        [typeof(ServiceSource)] = [.. Enum.GetValues<ServiceSource>().Select(PortWords.ToWord)],
        [typeof(FlowSide)] = [.. Enum.GetValues<FlowSide>().Select(PortWords.ToWord)],
        [typeof(FlowInitiator)] = [.. Enum.GetValues<FlowInitiator>().Select(PortWords.ToWord)],
        [typeof(FlowConfidence)] = [.. Enum.GetValues<FlowConfidence>().Select(PortWords.ToWord)],
    };

    private static readonly Dictionary<Type, string[]> s_flags = new()
    {
        [typeof(PortTraits)] = [.. Enum.GetValues<PortTraits>().Except([PortTraits.None]).Select(PortWords.ToWords)],
        [typeof(TransportProtocols)] = TransportConvert.ToText(TransportProtocols.All).Split(','),
    };

    public async Task TransformAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        JsonTypeInfo json = context.JsonTypeInfo;
        Type type = Nullable.GetUnderlyingType(json.Type) ?? json.Type;
        if (s_words.TryGetValue(type, out string[]? words))
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = Nodes(words);
        }
        else if (s_flags.TryGetValue(type, out words))
        {
            schema.Type = JsonSchemaType.Array;
            schema.Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = Nodes(words) };
        }
        else if (s_properties.TryGetValue(type, out (string Name, Type Type, bool IsRequired)[]? properties))
        {
            schema.Type = JsonSchemaType.Object;
            schema.Properties = new Dictionary<string, IOpenApiSchema>();
            schema.Required = new HashSet<string>();
            foreach ((string name, Type propertyType, bool isRequired) in properties)
            {
                schema.Properties.Add(name, await SchemaOf(propertyType));
                if (isRequired)
                    schema.Required.Add(name);
            }
        }
        else if (type == typeof(ServiceRecords) || type == typeof(ServiceNames))
        {
            schema.Type = JsonSchemaType.Array;
            schema.Items = await SchemaOf(type == typeof(ServiceRecords) ? typeof(ServiceRecord) : typeof(string));
        }
        else if (json is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element })
            schema.Items ??= await SchemaOf(element); // Missing if the elements have a converter.
        else if (json is { Kind: JsonTypeInfoKind.Dictionary, ElementType: { } value })
            schema.AdditionalProperties ??= await SchemaOf(value);

        async Task<IOpenApiSchema> SchemaOf(Type part)
        {
            if (part == typeof(ushort))
                return new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "0", Maximum = "65535" };
            if (part == typeof(string))
                return new OpenApiSchema { Type = JsonSchemaType.String };
            if (part == typeof(bool))
                return new OpenApiSchema { Type = JsonSchemaType.Boolean };
            return await context.GetOrCreateSchemaAsync(part, cancellationToken: cancellationToken);
        }
    }

    private static List<JsonNode> Nodes(string[] words) => [.. words.Select(word => JsonValue.Create(word))];
}
