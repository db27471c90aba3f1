namespace NetworkPorts.Tests;

/// <summary>
/// Texts that differ from a service name in one character. The library must not confuse them with it.
/// </summary>
internal static class NameVariations
{
    /// <summary>
    /// Looks up every name with each of its characters changed in turn: the bit for the case of letters is flipped,
    /// a bit beyond ASCII is set, or the character is removed. A dictionary says which of these texts are names.
    /// </summary>
    public static int CountWrongAnswers()
    {
        HashSet<string> names = new(
            WellKnownPorts.Ports.Values
                .SelectMany(port => port.Services)
                .SelectMany(service => service.Aliases.Prepend(service.Name)),
            StringComparer.OrdinalIgnoreCase);
        return names.SelectMany(Variations).Count(text => !IsRight(text, names.Contains(text)));
    }

    private static bool IsRight(string text, bool isName) => WellKnownPorts.TryFind(text, out ServiceRecord record)
        ? isName && record.Aliases.Prepend(record.Name).Contains(text, StringComparer.OrdinalIgnoreCase)
        : !isName;

    private static IEnumerable<string> Variations(string name)
    {
        yield return name;
        for (int i = 0; i < name.Length; i++)
        {
            string before = name[..i];
            string after = name[(i + 1)..];
            yield return before + (char)(name[i] ^ 0x20) + after;
            yield return before + (char)(name[i] | 0x80) + after;
            yield return before + (char)(name[i] | 0x100) + after;
            yield return before + (char)(name[i] | 0x2100) + after;
            yield return before + after;
        }
    }
}
