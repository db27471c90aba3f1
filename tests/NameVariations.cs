namespace NetworkPorts.Tests;

/// <summary>
/// Checks that the library distinguishes service names from texts that differ in one character.
/// </summary>
internal static class NameVariations
{
    /// <summary>
    /// Returns the number of wrong results when every variation of every name is looked up. A variation changes one
    /// character: it flips the bit for the case of letters, sets a bit outside ASCII, or removes the character. A set
    /// of all names provides the expected results.
    /// </summary>
    public static int CountWrongResults()
    {
        HashSet<string> names = new(
            WellKnownPorts.Ports.Values
                .SelectMany(port => port.Services)
                .SelectMany(service => service.Aliases.Prepend(service.Name)),
            StringComparer.OrdinalIgnoreCase);
        return names.SelectMany(Variations).Count(text => !IsCorrect(text, names.Contains(text)));
    }

    private static bool IsCorrect(string text, bool isName) => WellKnownPorts.TryFind(text, out ServiceRecord record)
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
