using System.Collections.Concurrent;
using System.Text.Json;

namespace FlowLog;

/// <summary>The values of the library's enumerations as words for a log line: <c>remote-access</c>, <c>implicit-tls</c>.</summary>
internal static class Word
{
    public static string Of<T>(T value)
        where T : struct, Enum => Cache<T>.Words.TryGetValue(value, out string? word) ? word : Add(value);

    private static string Add<T>(T value)
        where T : struct, Enum
    {
        // Flags print with blanks behind their commas.
        IEnumerable<string> words = value.ToString().Split(", ").Select(JsonNamingPolicy.KebabCaseLower.ConvertName);
        return Cache<T>.Words[value] = string.Join(',', words);
    }

    private static class Cache<T>
        where T : struct, Enum
    {
        public static ConcurrentDictionary<T, string> Words { get; } = [];
    }
}
