namespace NetworkPorts.Internals;

/// <summary>Finds words in the lists of <see cref="PortVocabulary"/>.</summary>
internal static class Words
{
    /// <summary>Returns the words for the flags that are set. The words must be in the order of the flags.</summary>
    public static IEnumerable<string> OfFlags(string[] words, int flags) =>
        words.Where((_, flag) => (flags & (1 << flag)) != 0);

    /// <summary>Returns the index of a lower-case word, or -1 if it is not in the list.</summary>
    public static int IndexOfExact(string[] words, ReadOnlySpan<char> word)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (word.SequenceEqual(words[i].AsSpan()))
                return i;
        }

        return -1;
    }

    /// <summary>Returns the index of a word, ignoring case, or -1 if it is not in the list.</summary>
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
