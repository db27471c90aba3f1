namespace NetworkPorts.Internals;

/// <summary>Compares names, ignoring the case of ASCII letters only.</summary>
internal static class AsciiCase
{
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<char> name)
    {
        if (name.Length != text.Length)
            return false;
        for (int i = 0; i < name.Length; i++)
        {
            if (ToLower(name[i]) != ToLower((char)text[i]))
                return false;
        }

        return true;
    }

    public static bool EqualsIgnoreCase(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        if (name.Length != text.Length)
            return false;
        for (int i = 0; i < name.Length; i++)
        {
            if (ToLower(name[i]) != ToLower(text[i]))
                return false;
        }

        return true;
    }

    private static int ToLower(char c) => c is >= 'A' and <= 'Z' ? c | 0x20 : c;
}
