using System.Text.Json;

namespace NetworkPorts.Documentation.Tests;

/// <summary>The schemas of an OpenAPI document. They are compared with JSON values, property by property.</summary>
internal sealed class OpenApiSchemas(JsonElement document)
{
    private static readonly HashSet<string> s_keywords =
        ["$ref", "type", "description", "enum", "items", "properties", "required", "minimum", "maximum"];

    private readonly JsonElement _schemas = document.GetProperty("components").GetProperty("schemas");

    // The number of compared objects for each schema, and the number of them that had each property.
    private readonly Dictionary<string, int> _objects = [];
    private readonly Dictionary<(string Schema, string Property), int> _properties = [];

    public IEnumerable<string> Names => _schemas.EnumerateObject().Select(schema => schema.Name);

    public JsonElement this[string name] => _schemas.GetProperty(name);

    /// <summary>Returns the schema of the response to a GET request.</summary>
    public static JsonElement OfResponse(JsonElement document, string path)
    {
        string[] names = ["paths", path, "get", "responses", "200", "content", "application/json", "schema"];
        return names.Aggregate(document, (element, name) => element.GetProperty(name));
    }

    /// <summary>Returns the words of a schema whose values are words or arrays of words.</summary>
    public IEnumerable<string> WordsOf(string name)
    {
        JsonElement schema = this[name];
        return Strings(schema.TryGetProperty("items", out JsonElement items) ? items : schema, "enum");
    }

    /// <summary>Returns the names of the properties of a schema whose values are objects.</summary>
    public IEnumerable<string> PropertiesOf(string name) =>
        this[name].GetProperty("properties").EnumerateObject().Select(property => property.Name);

    /// <summary>Returns the names of the required properties, in the order of all properties.</summary>
    public IEnumerable<string> RequiredOf(string name) => PropertiesOf(name).Intersect(Strings(this[name], "required"));

    /// <summary>Asserts that a value has the type of a schema, and only properties and words of the schema.</summary>
    public void AssertDescribes(JsonElement value, string name) => Compare(value, this[name], name, name);

    /// <summary>
    /// Asserts, for all objects compared so far, that each property of a schema was in one of them, and that the
    /// required properties were in all of them.
    /// </summary>
    public void AssertHasOnlyWrittenProperties(string name)
    {
        string[] properties = [.. PropertiesOf(name)];

        foreach (string property in properties)
            Assert.True(CountOf(name, property) > 0, $"'{name}.{property}' is never written.");
        Assert.Equal(properties.Where(property => CountOf(name, property) == _objects[name]), RequiredOf(name));
    }

    private static IEnumerable<string> Strings(JsonElement schema, string keyword) =>
        schema.GetProperty(keyword).EnumerateArray().Select(value => value.GetString()!);

    private static int Integer(JsonElement schema, string keyword) => schema.GetProperty(keyword).GetInt32();

    private int CountOf(string name, string property) => _properties.GetValueOrDefault((name, property));

    private void Compare(JsonElement value, JsonElement schema, string name, string path)
    {
        while (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            name = reference.GetString()!["#/components/schemas/".Length..];
            schema = this[name];
        }

        Assert.All(schema.EnumerateObject(), keyword => Assert.Contains(keyword.Name, s_keywords));
        switch (schema.GetProperty("type").GetString())
        {
            case "object":
                CompareObject(value, schema, name, path);
                break;
            case "array":
                Assert.True(value.ValueKind == JsonValueKind.Array, path);
                foreach (JsonElement item in value.EnumerateArray())
                    Compare(item, schema.GetProperty("items"), name, path + "[]");
                break;
            case "string":
                Assert.True(value.ValueKind == JsonValueKind.String, path);
                if (schema.TryGetProperty("enum", out _))
                    Assert.Contains(value.GetString()!, Strings(schema, "enum"));
                break;
            case "integer":
                Assert.True(value.ValueKind == JsonValueKind.Number, path);
                Assert.InRange(value.GetInt32(), Integer(schema, "minimum"), Integer(schema, "maximum"));
                break;
            case "boolean":
                Assert.True(value.ValueKind is JsonValueKind.True or JsonValueKind.False, path);
                break;
            default:
                Assert.Fail($"The schema of '{path}' has an unexpected type.");
                break;
        }
    }

    private void CompareObject(JsonElement value, JsonElement schema, string name, string path)
    {
        Assert.True(value.ValueKind == JsonValueKind.Object, path);
        _objects[name] = _objects.GetValueOrDefault(name) + 1;
        JsonElement described = schema.GetProperty("properties");
        foreach (JsonProperty property in value.EnumerateObject())
        {
            string propertyPath = $"{path}.{property.Name}";
            bool isDescribed = described.TryGetProperty(property.Name, out JsonElement propertySchema);
            Assert.True(isDescribed, $"The schema has no '{propertyPath}'.");
            _properties[(name, property.Name)] = CountOf(name, property.Name) + 1;
            Compare(property.Value, propertySchema, name, propertyPath);
        }

        foreach (string required in Strings(schema, "required"))
            Assert.True(value.TryGetProperty(required, out _), $"The value has no '{path}.{required}'.");
    }
}
