using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>
/// Writes all that is known of a port; what is absent is left out. <c>askedFor</c> stands only where the port was
/// looked up for some transport protocols. Reading needs the port and <c>askedFor</c>: the rest is looked up anew.
/// </summary>
internal sealed class PortInfoJsonConverter : JsonConverter<PortInfo>
{
    public override void Write(Utf8JsonWriter writer, PortInfo value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("port"u8, value.Port);
        if (value.SeenThrough != TransportProtocols.All)
            TransportProtocolsJson.Write(writer, "askedFor"u8, value.SeenThrough);
        writer.WriteString("range"u8, EnumNames.Of(value.Range));
        writer.WriteString("status"u8, EnumNames.Of(value.Status));
        if (value.Transports != TransportProtocols.None)
            TransportProtocolsJson.Write(writer, "transports"u8, value.Transports);
        if (!value.NameUtf8.IsEmpty)
            writer.WriteString("name"u8, value.NameUtf8);
        if (!string.IsNullOrEmpty(value.Description))
            writer.WriteString("description"u8, value.Description);
        if (value.CommonName is { } commonName)
            writer.WriteString("commonName"u8, commonName);
        PortKindJson.Write(writer, value.Category, value.Traits);
        WriteServices(writer, value.Services);
        writer.WriteEndObject();
    }

    public override PortInfo Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A port is a JSON object.");

        ushort? port = null;
        TransportProtocols askedFor = TransportProtocols.All;
        // The serializer hands over whole values only, so that there always is a next token.
        for (reader.Read(); reader.TokenType == JsonTokenType.PropertyName; reader.Read())
        {
            if (reader.ValueTextEquals("port"u8))
                port = ReadPort(ref reader);
            else if (reader.ValueTextEquals("askedFor"u8))
                askedFor = TransportProtocolsJson.Read(ref reader);
            else
                reader.Skip();
        }

        return port is { } known
            ? WellKnownPorts.Lookup(known, askedFor)
            : throw new JsonException("The JSON object has no \"port\".");
    }

    private static void WriteServices(Utf8JsonWriter writer, ServiceRecords services)
    {
        if (services.Count == 0)
            return;

        writer.WriteStartArray("services"u8);
        foreach (ServiceRecord service in services)
            ServiceRecordJsonConverter.Write(writer, service);
        writer.WriteEndArray();
    }

    private static ushort ReadPort(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Number && reader.TryGetUInt16(out ushort port)
            ? port
            : throw new JsonException("\"port\" is a number from 0 to 65535.");
    }
}
