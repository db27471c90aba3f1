using System.Text.Json;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>A value of the library's enumerations as FlowLog writes it.</summary>
internal static class EnumWord
{
    public const string Unset = "-";

    /// <summary>Spells a value: <c>browser-blocked,cleartext</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        string.Join(',', value.ToString().Split(", ").Select(JsonNamingPolicy.KebabCaseLower.ConvertName));

    /// <summary>Spells a value, of which the default says nothing.</summary>
    public static string OrUnset<T>(T value)
        where T : struct, Enum =>
        value.Equals(default(T)) ? Unset : Of(value);
}
