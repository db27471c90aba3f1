using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>
/// Converts a <see cref="PortInfo"/> to and from a JSON object that contains everything that is known about the port.
/// Dictionary keys are text such as <c>443</c> and <c>514/udp</c>.
/// </summary>
/// <remarks>
/// <para>
/// Properties without a value are omitted. The property <c>requestedTransports</c> is omitted if it contains all
/// transports.
/// </para>
/// <para>
/// Only <c>port</c> and <c>requestedTransports</c> are read. Everything else is looked up again. To read text such as
/// <c>udp/51820</c>, use a string and <see cref="PortInfo.Parse(string, IFormatProvider)"/>.
/// </para>
/// </remarks>
public sealed class PortInfoJsonConverter : JsonConverter<PortInfo>
{
    private const int Port = 0;
    private const int RequestedTransports = 1;

    private static readonly string[] s_names =
    [
        "port", "requestedTransports", "range", "name", "description", "category", "traits", "isBrowserBlocked",
        "registeredName", "registeredDescription", "status", "transports", "services",
    ];

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, PortInfo value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartObject();
        JsonObject.WritePort(writer, "port"u8, value.Port, options);
        if (value.RequestedTransports != TransportProtocols.All)
            WriteTransports(writer, "requestedTransports"u8, value.RequestedTransports, options);
        writer.WriteString("range"u8, value.Range.ToWord());
        if (value.Description is { } description)
        {
            writer.WriteString("name"u8, value.GetNameUtf8());
            ServiceRecordJsonConverter.WriteDescription(writer, "description"u8, description);
        }

        ServiceRecordJsonConverter.WriteKind(writer, value.Category, value.Traits, options);
        if (value.IsBrowserBlocked)
            writer.WriteBoolean("isBrowserBlocked"u8, true);
        if (value.RegisteredName is { } registeredName)
        {
            writer.WriteString("registeredName"u8, registeredName);
            ServiceRecordJsonConverter.WriteDescription(
                writer, "registeredDescription"u8, value.RegisteredDescription!);
        }

        writer.WriteString("status"u8, value.Status.ToWord());
        if (value.Transports != TransportProtocols.None)
            WriteTransports(writer, "transports"u8, value.Transports, options);
        if (value.HasService)
        {
            writer.WritePropertyName("services"u8);
            ServiceRecordsJsonConverter.Instance.Write(writer, value.Services, options);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc />
    public override PortInfo Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonObject.RequireStart(ref reader, nameof(PortInfo));
        ushort? port = null;
        TransportProtocols requested = TransportProtocols.All;
        int seen = 0;
        for (reader.Read(); reader.TokenType == JsonTokenType.PropertyName; reader.Read())
        {
            switch (JsonObject.ReadName(ref reader, s_names, options, ref seen))
            {
                case Port:
                    port = JsonObject.ReadPort(ref reader, s_names[Port], options);
                    break;
                case RequestedTransports:
                    requested = TransportProtocolsJsonConverter.Instance.Read(
                        ref reader, typeof(TransportProtocols), options);
                    break;
                default:
                    reader.TrySkip();
                    break;
            }
        }

        return new PortInfo(port ?? throw JsonObject.Missing(s_names[Port]), requested);
    }

    /// <inheritdoc />
    public override PortInfo ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = reader.GetString()!;
        PortParseError error = PortParser.TryParse(text, out PortInfo port);
        return error == PortParseError.None ? port : throw new JsonException(PortParser.Failure(text, error).Message);
    }

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PortInfo value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[PortText.MaxLength];
        value.TryFormat(text, out int length, "R");
        writer.WritePropertyName(text[..length]);
    }

    private static void WriteTransports(
        Utf8JsonWriter writer, ReadOnlySpan<byte> name, TransportProtocols transports, JsonSerializerOptions options)
    {
        writer.WritePropertyName(name);
        TransportProtocolsJsonConverter.Instance.Write(writer, transports, options);
    }
}
