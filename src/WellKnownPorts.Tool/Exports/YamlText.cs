using System.Text.Json;

namespace NetworkPorts.Tool.Exports;

/// <summary>Writes YAML. Strings have the form of JSON, which YAML includes.</summary>
internal static class YamlText
{
    /// <summary>Returns a string in quotation marks.</summary>
    public static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
