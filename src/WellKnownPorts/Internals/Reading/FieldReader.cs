namespace NetworkPorts.Internals;

/// <summary>
/// Reads the values of services from text. Each method returns an error message, or null if the text is valid.
/// </summary>
internal static class FieldReader
{
    private const string PortRule =
        "The port must be a number between 1 and 65535, or a range of them such as 6000-6063";

    /// <summary>Reads a port or a range of ports.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first port. It can be 0, which <see cref="CheckPort"/> rejects.</param>
    /// <param name="last">The last port.</param>
    public static string? ReadPorts(ReadOnlySpan<char> text, out ushort first, out ushort last)
    {
        int hyphen = text.IndexOf('-');
        bool isRead = TryReadPort(hyphen < 0 ? text : text.Slice(0, hyphen), out first);
        last = first;
        if (hyphen >= 0)
            isRead &= TryReadPort(text.Slice(hyphen + 1), out last);
        return !isRead ? $"{PortRule}, not {ErrorText.Quote(text)}."
            : last < first ? $"The last port of {ErrorText.Quote(text)} must be at least the first port."
            : null;
    }

    public static string? CheckPort(ReadOnlySpan<char> text, ushort first) =>
        first == 0 ? $"{PortRule}, not {ErrorText.Quote(text)}." : null;

    /// <summary>Reads the names of transport protocols, separated by spaces or tabs.</summary>
    public static string? ReadTransports(ReadOnlySpan<char> text, out TransportProtocols transports)
    {
        int flags = 0;
        string? error = ReadFlags(text, TransportWords.All, "transport protocol", ref flags);
        transports = (TransportProtocols)(flags * (int)TransportProtocols.Tcp);
        return error ?? (flags == 0
            ? "The transport protocols are missing. They must be one or more of "
                + $"{List(TransportWords.All)}, separated by spaces."
            : null);
    }

    /// <summary>Reads the words for traits, separated by spaces or tabs. The text can be empty.</summary>
    public static string? ReadTraits(ReadOnlySpan<char> text, out PortTraits traits)
    {
        int flags = 0;
        string? error = ReadFlags(text, PortVocabulary.Traits, "trait", ref flags);
        traits = (PortTraits)flags;
        return error;
    }

    /// <summary>Reads the word for a category. Empty text means an unknown category.</summary>
    public static string? ReadCategory(ReadOnlySpan<char> text, out PortCategory category)
    {
        int index = text.IsEmpty ? 0 : Words.IndexOf(PortVocabulary.Categories, text);
        category = (PortCategory)Math.Max(index, 0);
        return index < 0
            ? $"{ErrorText.Quote(text)} is not a category. It must be one of {List(PortVocabulary.Categories)}."
            : null;
    }

    public static string? CheckName(ReadOnlySpan<char> name) =>
        CustomNames.IsValid(name) ? null : $"The name {ErrorText.Quote(name)} {CustomNames.Rule}.";

    public static string? CheckDescription(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsControl(c))
                return "The description must not contain control characters.";
        }

        return null;
    }

    /// <summary>Reads a rank. Empty text means the default rank.</summary>
    public static string? ReadRank(ReadOnlySpan<char> text, out byte rank)
    {
        rank = text is "1" ? CustomRank.First : text is "3" ? CustomRank.Last : CustomRank.Default;
        return rank == CustomRank.Default && !text.IsEmpty
            ? $"The rank must be 1, 3 or empty, not {ErrorText.Quote(text)}."
            : null;
    }

    /// <summary>Checks that a text is empty or the given word.</summary>
    public static string? CheckWord(ReadOnlySpan<char> text, string word) =>
        text.IsEmpty || text.SequenceEqual(word.AsSpan())
            ? null
            : $"The field must be {word} or empty, not {ErrorText.Quote(text)}.";

    /// <summary>Reads names, separated by spaces or tabs. The text can be empty.</summary>
    public static string? ReadNames(ReadOnlySpan<char> text, out string[] names)
    {
        int count = 0;
        for (ReadOnlySpan<char> rest = text; TryReadWord(ref rest, out _); count++)
        {
        }

        names = count == 0 ? [] : new string[count];
        for (int i = 0; TryReadWord(ref text, out ReadOnlySpan<char> word); i++)
        {
            if (CheckName(word) is { } error)
                return error;
            names[i] = word.ToString();
        }

        return null;
    }

    private static string? ReadFlags(ReadOnlySpan<char> text, string[] words, string kind, ref int flags)
    {
        while (TryReadWord(ref text, out ReadOnlySpan<char> word))
        {
            int flag = Words.IndexOf(words, word);
            if (flag < 0)
                return $"{ErrorText.Quote(word)} is not a {kind}. It must be one of {List(words)}.";
            flags |= 1 << flag;
        }

        return null;
    }

    private static bool TryReadWord(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> word)
    {
        text = text.TrimStart();
        int end = text.IndexOfAny(' ', '\t');
        word = end < 0 ? text : text.Slice(0, end);
        text = text.Slice(word.Length);
        return !word.IsEmpty;
    }

    private static bool TryReadPort(ReadOnlySpan<char> text, out ushort port)
    {
        port = 0;
        int number = 0;
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
            number = (number * 10) + (c - '0');
            if (number > ushort.MaxValue)
                return false;
        }

        port = (ushort)number;
        return text.Length > 0;
    }

    private static string List(string[] words) => string.Join(", ", words);
}
