using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>
/// Converts a <see cref="ServiceRecord"/> to and from a JSON object. Properties without a value are omitted.
/// </summary>
/// <remarks>
/// The properties <c>port</c>, <c>name</c>, <c>source</c> and <c>transports</c> are read, and must identify a built-in
/// record of this version. Therefore records of custom services cannot be read. All but <c>transports</c> are required.
/// </remarks>
public sealed class ServiceRecordJsonConverter : JsonConverter<ServiceRecord>
{
    internal static readonly ServiceRecordJsonConverter Instance = new();

    private const int Port = 0;
    private const int Transports = 1;
    private const int Name = 2;
    private const int Source = 3;

    private static readonly ServiceSourceJsonConverter s_sources = new();

    private static readonly string[] s_names =
        ["port", "transports", "name", "source", "aliases", "description", "reference", "category", "traits", "origin"];

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ServiceRecord value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartObject();
        JsonObject.WritePort(writer, "port"u8, value.Port, options);
        if (value.Transports != TransportProtocols.None)
        {
            writer.WritePropertyName("transports"u8);
            TransportProtocolsJsonConverter.Instance.Write(writer, value.Transports, options);
        }

        writer.WriteString("name"u8, value.GetNameUtf8());
        if (value.Aliases.Count > 0)
        {
            writer.WritePropertyName("aliases"u8);
            ServiceNamesJsonConverter.Instance.Write(writer, value.Aliases, options);
        }

        WriteDescription(writer, "description"u8, value.Description);
        if (value.Reference is { } reference)
            writer.WriteString("reference"u8, reference);
        WriteKind(writer, value.Category, value.Traits, options);
        writer.WriteString("source"u8, value.Source.ToWord());
        if (value.Origin is { } origin)
            writer.WriteString("origin"u8, origin);
        writer.WriteEndObject();
    }

    /// <inheritdoc />
    public override ServiceRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonObject.RequireStart(ref reader, nameof(ServiceRecord));
        ushort? port = null;
        string? name = null;
        ServiceSource? source = null;
        TransportProtocols transports = TransportProtocols.None;
        int seen = 0;
        for (reader.Read(); reader.TokenType == JsonTokenType.PropertyName; reader.Read())
        {
            switch (JsonObject.ReadName(ref reader, s_names, options, ref seen))
            {
                case Port:
                    port = JsonObject.ReadPort(ref reader, s_names[Port], options);
                    break;
                case Transports:
                    transports = TransportProtocolsJsonConverter.Instance.Read(
                        ref reader, typeof(TransportProtocols), options);
                    break;
                case Name:
                    name = JsonObject.ReadString(ref reader, s_names[Name]);
                    break;
                case Source:
                    source = s_sources.Read(ref reader, typeof(ServiceSource), options);
                    break;
                default:
                    reader.TrySkip();
                    break;
            }
        }

        return Find(
            port ?? throw JsonObject.Missing(s_names[Port]),
            transports,
            name ?? throw JsonObject.Missing(s_names[Name]),
            source ?? throw JsonObject.Missing(s_names[Source]));
    }

    internal static void WriteDescription(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string description)
    {
        if (description.Length > 0)
            writer.WriteString(name, description);
    }

    internal static void WriteKind(
        Utf8JsonWriter writer, PortCategory category, PortTraits traits, JsonSerializerOptions options)
    {
        if (category != PortCategory.Unknown)
            writer.WriteString("category"u8, category.ToWord());
        if (traits != PortTraits.None)
        {
            writer.WritePropertyName("traits"u8);
            PortTraitsJsonConverter.Instance.Write(writer, traits, options);
        }
    }

    private static ServiceRecord Find(ushort port, TransportProtocols transports, string name, ServiceSource source)
    {
        foreach (ServiceRecord record in new PortInfo(port).Services)
        {
            if (record.Transports == transports && record.Name == name && record.Source == source)
                return record;
        }

        ServiceRecord none = default;
        return (none.Port, none.Transports, none.Name, none.Source) == (port, transports, name, source)
            ? none
            : throw new JsonException(
                $"Port {port} has no record {ErrorText.Quote(name)} with the source '{source.ToWord()}' and the "
                    + $"transports '{TransportConvert.ToText(transports)}'.");
    }
}
