using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetworkPorts.Json;

/// <summary>
/// Converts a <see cref="FlowClassification"/> to and from a JSON object with the properties <c>service</c>,
/// <c>side</c> and <c>confidence</c>. All are required.
/// </summary>
public sealed class FlowClassificationJsonConverter : JsonConverter<FlowClassification>
{
    private const int Service = 0;
    private const int Side = 1;
    private const int Confidence = 2;

    private static readonly string[] s_names = ["service", "side", "confidence"];

    private static readonly PortInfoJsonConverter s_services = new();
    private static readonly FlowSideJsonConverter s_sides = new();
    private static readonly FlowConfidenceJsonConverter s_confidences = new();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, FlowClassification value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WritePropertyName("service"u8);
        s_services.Write(writer, value.Service, options);
        writer.WriteString("side"u8, value.Side.ToWord());
        writer.WriteString("confidence"u8, value.Confidence.ToWord());
        writer.WriteEndObject();
    }

    /// <inheritdoc />
    public override FlowClassification Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonObject.RequireStart(ref reader, nameof(FlowClassification));
        PortInfo? service = null;
        FlowSide? side = null;
        FlowConfidence? confidence = null;
        int seen = 0;
        for (reader.Read(); reader.TokenType == JsonTokenType.PropertyName; reader.Read())
        {
            switch (JsonObject.ReadName(ref reader, s_names, options, ref seen))
            {
                case Service:
                    service = s_services.Read(ref reader, typeof(PortInfo), options);
                    break;
                case Side:
                    side = s_sides.Read(ref reader, typeof(FlowSide), options);
                    break;
                case Confidence:
                    confidence = s_confidences.Read(ref reader, typeof(FlowConfidence), options);
                    break;
                default:
                    reader.TrySkip();
                    break;
            }
        }

        return new FlowClassification(
            service ?? throw JsonObject.Missing(s_names[Service]),
            side ?? throw JsonObject.Missing(s_names[Side]),
            confidence ?? throw JsonObject.Missing(s_names[Confidence]));
    }
}
