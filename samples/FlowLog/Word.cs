using System.Collections.Concurrent;
using System.Text.Json;

namespace FlowLog;

/// <summary>The values of the library's enumerations as words for a log line: <c>remote-access</c>, <c>implicit-tls</c>.</summary>
internal static class Word
{
    public static string Of<T>(T value)
        where T : struct, Enum => Cache<T>.Words.GetOrAdd(value, Spell);

    private static string Spell<T>(T value)
        where T : struct, Enum
    {
        // Flags print with blanks behind their commas.
        IEnumerable<string> words = value.ToString().Split(", ").Select(JsonNamingPolicy.KebabCaseLower.ConvertName);
        return string.Join(',', words);
    }

    private static class Cache<T>
        where T : struct, Enum
    {
        public static ConcurrentDictionary<T, string> Words { get; } = [];
    }
}
