namespace NetworkPorts.Internals;

/// <summary>Finds words in the lists of <see cref="PortVocabulary"/>.</summary>
internal static class Words
{
    /// <summary>Returns the words of the flags that are set, given words in the order of the flags.</summary>
    public static IEnumerable<string> OfFlags(string[] words, int flags) =>
        words.Where((_, flag) => (flags & (1 << flag)) != 0);

    /// <summary>Returns the index of a word in lower case; -1 if it is not in the list.</summary>
    public static int IndexOfExact(string[] words, ReadOnlySpan<char> word)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (word.SequenceEqual(words[i].AsSpan()))
                return i;
        }

        return -1;
    }

    /// <summary>Returns the index of a word in any case; -1 if it is not in the list.</summary>
    public static int IndexOf(string[] words, ReadOnlySpan<char> word)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (word.Equals(words[i].AsSpan(), StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
