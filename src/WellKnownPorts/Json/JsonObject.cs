using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>Reads and writes the properties of JSON objects, following the serializer options.</summary>
/// <remarks>The serializer passes only complete values to converters, so the next token always exists.</remarks>
internal static class JsonObject
{
    public static void RequireStart(ref Utf8JsonReader reader, string type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Wrong(type, "an object", ref reader);
    }

    /// <summary>
    /// Returns the index of the current property name in a list of names, and advances the reader to the property
    /// value.
    /// </summary>
    /// <param name="reader">A reader that is positioned on a property name.</param>
    /// <param name="names">The known property names of the object.</param>
    /// <param name="options">
    /// The options that specify whether to ignore the case of names, and whether to allow duplicate and unknown names.
    /// </param>
    /// <param name="seen">
    /// A bit for each known name that was read already. The bit of the current name is added.
    /// </param>
    /// <returns>The index; -1 if the name is unknown.</returns>
    /// <exception cref="JsonException">
    /// The name is a duplicate or unknown, and the options do not allow this.
    /// </exception>
    public static int ReadName(ref Utf8JsonReader reader, string[] names, JsonSerializerOptions options, ref int seen)
    {
        int index = IndexOf(ref reader, names, options.PropertyNameCaseInsensitive);
        if (index < 0 && options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow)
        {
            throw new JsonException(
                $"The property {ErrorText.Quote(reader.GetString())} is not one of {string.Join(", ", names)}.");
        }

#if NET10_0_OR_GREATER
        if (index >= 0 && (seen & (1 << index)) != 0 && !options.AllowDuplicateProperties)
            throw new JsonException($"The property '{reader.GetString()}' is a duplicate.");
#endif
        seen |= index < 0 ? 0 : 1 << index;
        reader.Read();
        return index;
    }

    public static ushort ReadPort(ref Utf8JsonReader reader, string name, JsonSerializerOptions options)
    {
        bool isNumber = reader.TokenType == JsonTokenType.Number
            ? reader.TryGetUInt16(out ushort port)
            : ReadQuotedPort(ref reader, options, out port);
        return isNumber
            ? port
            : throw new JsonException($"The value of '{name}' must be a number between 0 and 65535.");
    }

    public static void WritePort(
        Utf8JsonWriter writer, ReadOnlySpan<byte> name, ushort port, JsonSerializerOptions options)
    {
        if ((options.NumberHandling & JsonNumberHandling.WriteAsString) == 0)
        {
            writer.WriteNumber(name, port);
            return;
        }

        Span<byte> digits = stackalloc byte[5];
        port.TryFormat(digits, out int length, default, null);
        writer.WriteString(name, digits[..length]);
    }

    public static string ReadString(ref Utf8JsonReader reader, string name) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new JsonException($"The value of '{name}' must be a string.");

    public static JsonException Wrong(string type, string expected, ref Utf8JsonReader reader) =>
        new($"The JSON value of a {type} must be {expected}, not a {reader.TokenType} token.");

    public static JsonException Missing(string name) => new($"The property '{name}' is missing.");

    private static bool ReadQuotedPort(ref Utf8JsonReader reader, JsonSerializerOptions options, out ushort port)
    {
        port = 0;
        return reader.TokenType == JsonTokenType.String
            && (options.NumberHandling & JsonNumberHandling.AllowReadingFromString) != 0
            && ushort.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out port);
    }

    private static int IndexOf(ref Utf8JsonReader reader, string[] names, bool ignoreCase)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (reader.ValueTextEquals(names[i]))
                return i;
        }

        if (!ignoreCase)
            return -1;
        string name = reader.GetString()!;
        return Array.FindIndex(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
