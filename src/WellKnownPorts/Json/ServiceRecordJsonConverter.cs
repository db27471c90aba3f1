using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>Writes a service record; what is absent is left out.</summary>
internal sealed class ServiceRecordJsonConverter : JsonConverter<ServiceRecord>
{
    public override void Write(Utf8JsonWriter writer, ServiceRecord value, JsonSerializerOptions options) => Write(writer, value);

    public override ServiceRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A service record is not read from JSON: read its port, and take it from there.");

    public static void Write(Utf8JsonWriter writer, ServiceRecord value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("port"u8, value.Port);
        if (value.Transports != TransportProtocols.None)
            TransportProtocolsJson.Write(writer, "transports"u8, value.Transports);
        writer.WriteString("name"u8, value.NameUtf8);
        if (value.Aliases.Count > 0)
            WriteAliases(writer, value.Aliases);
        if (value.Description.Length > 0)
            writer.WriteString("description"u8, value.Description);
        if (value.Reference is { } reference)
            writer.WriteString("reference"u8, reference);
        PortKindJson.Write(writer, value.Category, value.Traits);
        writer.WriteString("source"u8, EnumNames.Of(value.Source));
        writer.WriteEndObject();
    }

    private static void WriteAliases(Utf8JsonWriter writer, ServiceNames aliases)
    {
        writer.WriteStartArray("aliases"u8);
        foreach (string alias in aliases)
            writer.WriteStringValue(alias);
        writer.WriteEndArray();
    }
}
