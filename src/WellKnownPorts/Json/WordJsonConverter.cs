using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>
/// Converts an enumeration to and from the words of <see cref="PortWords"/>, as JSON strings and dictionary keys.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
public abstract class WordJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private protected WordJsonConverter()
    {
    }

    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw JsonObject.Wrong(typeof(T).Name, "a string", ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ToWord(value));
    }

    /// <inheritdoc />
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(ToWord(value));
    }

    private protected abstract string ToWord(T value);

    private protected abstract bool TryParse(string word, out T value);

    private T Parse(string word) => TryParse(word, out T value)
        ? value
        : throw new JsonException($"{ErrorText.Quote(word)} is not a valid {typeof(T).Name}.");
}
