namespace NetworkPorts.Internals;

/// <summary>The rule for the names and aliases of custom services.</summary>
internal static class CustomNames
{
    /// <summary>The maximum length of a name, in characters.</summary>
    public const int MaxLength = 63;

    public const string Rule = "must have 1 to 63 visible ASCII characters, without commas, and at least one letter";

    public static bool IsValid(ReadOnlySpan<char> name)
    {
        bool hasLetter = false;
        foreach (char c in name)
        {
            if (c is <= ' ' or > '~' or ',')
                return false;
            hasLetter |= (uint)((c | 0x20) - 'a') <= 'z' - 'a';
        }

        return hasLetter && name.Length <= MaxLength;
    }
}
