using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>
/// Converts a set of flags to and from a JSON array of words, such as <c>["tcp","udp"]</c>. Dictionary keys are words
/// separated by commas, such as <c>"tcp,udp"</c>.
/// </summary>
/// <typeparam name="T">The flags enumeration.</typeparam>
public abstract class FlagsJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly string[] _words;

    // The bit position of the flag for the first word.
    private readonly int _shift;

    private protected FlagsJsonConverter(string[] words, int shift)
    {
        _words = words;
        _shift = shift;
    }

    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonObject.Wrong(typeof(T).Name, "an array of words", ref reader);

        int flags = 0;
        for (reader.Read(); reader.TokenType != JsonTokenType.EndArray; reader.Read())
            flags |= 1 << ReadFlag(ref reader);
        return FromInt(flags << _shift);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        int flags = ToInt(value);
        if (flags >> (_shift + _words.Length) != 0 || (flags & ((1 << _shift) - 1)) != 0)
            throw ThrowHelper.UndefinedFlags(value, nameof(value));

        writer.WriteStartArray();
        for (int flag = 0; flag < _words.Length; flag++)
        {
            if ((flags & (1 << (flag + _shift))) != 0)
                writer.WriteStringValue(_words[flag]);
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc />
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string words = reader.GetString()!;
        if (words.Equals(PortVocabulary.None, StringComparison.OrdinalIgnoreCase))
            return FromInt(0);

        int flags = 0;
        foreach (string word in words.Split(','))
            flags |= 1 << IndexOf(word);
        return FromInt(flags << _shift);
    }

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(ToWords(value));
    }

    private protected abstract int ToInt(T value);

    private protected abstract T FromInt(int value);

    private protected abstract string ToWords(T value);

    private int ReadFlag(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? IndexOf(reader.GetString()!)
        : throw JsonObject.Wrong(typeof(T).Name, "an array of words", ref reader);

    private int IndexOf(string word) => Words.IndexOf(_words, word.AsSpan().Trim()) is >= 0 and int index
        ? index
        : throw new JsonException($"{ErrorText.Quote(word)} is not one of {string.Join(", ", _words)}.");
}
