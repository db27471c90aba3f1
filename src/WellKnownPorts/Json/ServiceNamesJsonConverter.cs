using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>Converts <see cref="ServiceNames"/> to and from a JSON array of strings.</summary>
/// <remarks>
/// Only an empty list or the aliases of a built-in record of this version can be read. To read other names, use an
/// array of strings.
/// </remarks>
public sealed class ServiceNamesJsonConverter : JsonConverter<ServiceNames>
{
    internal static readonly ServiceNamesJsonConverter Instance = new();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ServiceNames value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (string name in value)
            writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    /// <inheritdoc />
    public override ServiceNames Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonObject.Wrong(nameof(ServiceNames), "an array of strings", ref reader);

        var read = new List<string>();
        for (reader.Read(); reader.TokenType != JsonTokenType.EndArray; reader.Read())
            read.Add(JsonObject.ReadString(ref reader, nameof(ServiceNames)));
        if (read.Count == 0)
            return default;

        if (NameTable.Find(read[0]) is >= 0 and int slot)
        {
            foreach (ServiceRecord record in ServiceRecords.OfName(slot))
            {
                if (record.Aliases.SequenceEqual(read))
                    return record.Aliases;
            }
        }

        throw new JsonException("The names are not the aliases of a service record. Read them as an array of strings.");
    }
}
