using System.Text.Json;
using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>Transport protocols as JSON: an array of lower-case names, which a log store can search.</summary>
internal static class TransportProtocolsJson
{
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> property, TransportProtocols transports)
    {
        writer.WriteStartArray(property);
        foreach (TransportProtocols one in EnumNames.Transports)
        {
            if ((transports & one) != 0)
                writer.WriteStringValue(EnumNames.Of(one));
        }

        writer.WriteEndArray();
    }

    public static TransportProtocols Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("Transport protocols are a JSON array.");

        TransportProtocols transports = TransportProtocols.None;
        for (reader.Read(); reader.TokenType != JsonTokenType.EndArray; reader.Read())
            transports |= ReadOne(ref reader);
        return transports;
    }

    private static TransportProtocols ReadOne(ref Utf8JsonReader reader)
    {
        foreach (TransportProtocols one in EnumNames.Transports)
        {
            if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(EnumNames.Of(one)))
                return one;
        }

        throw new JsonException("A transport protocol is \"tcp\", \"udp\", \"sctp\" or \"dccp\".");
    }
}
