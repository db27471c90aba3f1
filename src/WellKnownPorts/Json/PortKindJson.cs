using System.Text.Json;
using NetworkPorts.Internals;

namespace NetworkPorts.Json;

/// <summary>A category and traits as JSON; what is absent is left out.</summary>
internal static class PortKindJson
{
    public static void Write(Utf8JsonWriter writer, PortCategory category, PortTraits traits)
    {
        if (category != PortCategory.Unknown)
            writer.WriteString("category"u8, EnumNames.Of(category));
        if (traits == PortTraits.None)
            return;

        writer.WriteStartArray("traits"u8);
        for (int bit = 0; bit < PortVocabulary.Traits.Length; bit++)
        {
            if (((int)traits & (1 << bit)) != 0)
                writer.WriteStringValue(PortVocabulary.Traits[bit]);
        }

        writer.WriteEndArray();
    }
}
