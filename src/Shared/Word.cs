using System.Text.RegularExpressions;

namespace NetworkPorts.Logging;

/// <summary>
/// A range or a category as a word: <c>user</c>, <c>remote-access</c>. It is made from the name, so that a category which a later
/// version of the library knows has its word as well.
/// </summary>
internal static class Word
{
    public static string Of(PortRange range) => Spell(range.ToString());

    public static string Of(PortCategory category) => Spell(category.ToString());

    private static string Spell(string name) =>
        Regex.Replace(name, "(?<!^)[A-Z]", "-$0", RegexOptions.CultureInvariant).ToLowerInvariant();
}
