using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetworkPorts.Json;

/// <summary>
/// Converts an <see cref="EphemeralPortRange"/> to and from a JSON object with the properties <c>first</c> and
/// <c>last</c>. Both are required.
/// </summary>
public sealed class EphemeralPortRangeJsonConverter : JsonConverter<EphemeralPortRange>
{
    private const int First = 0;
    private const int Last = 1;

    private static readonly string[] s_names = ["first", "last"];

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, EphemeralPortRange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        writer.WriteStartObject();
        JsonObject.WritePort(writer, "first"u8, value.First, options);
        JsonObject.WritePort(writer, "last"u8, value.Last, options);
        writer.WriteEndObject();
    }

    /// <inheritdoc />
    public override EphemeralPortRange Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonObject.RequireStart(ref reader, nameof(EphemeralPortRange));
        ushort? first = null;
        ushort? last = null;
        int seen = 0;
        for (reader.Read(); reader.TokenType == JsonTokenType.PropertyName; reader.Read())
        {
            switch (JsonObject.ReadName(ref reader, s_names, options, ref seen))
            {
                case First:
                    first = JsonObject.ReadPort(ref reader, s_names[First], options);
                    break;
                case Last:
                    last = JsonObject.ReadPort(ref reader, s_names[Last], options);
                    break;
                default:
                    reader.TrySkip();
                    break;
            }
        }

        ushort start = first ?? throw JsonObject.Missing(s_names[First]);
        ushort end = last ?? throw JsonObject.Missing(s_names[Last]);
        return end >= start
            ? new EphemeralPortRange(start, end)
            : throw new JsonException($"The value of 'last', {end}, must be at least the value of 'first', {start}.");
    }
}
