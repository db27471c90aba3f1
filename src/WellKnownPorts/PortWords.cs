using System.Diagnostics.CodeAnalysis;
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>
/// Converts enumeration values to and from the words for them in JSON, log entries and CSV files, such as
/// <c>remote-access</c>.
/// </summary>
/// <remarks>
/// Words are in lower case, with hyphens. Parsing ignores case, and leading and trailing white space. Use
/// <see cref="TransportConvert"/> for <see cref="TransportProtocols"/>.
/// </remarks>
public static class PortWords
{
    /// <summary>Returns the word for a port range.</summary>
    /// <param name="range">A defined value.</param>
    /// <returns><c>"system"</c>, <c>"user"</c> or <c>"dynamic"</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="range"/> is not a defined value.</exception>
    public static string ToWord(this PortRange range) => Word(PortVocabulary.Ranges, (int)range, range, nameof(range));

    /// <summary>Returns the word for a port status.</summary>
    /// <param name="status">A defined value.</param>
    /// <returns><c>"unassigned"</c>, <c>"assigned"</c> or <c>"reserved"</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a defined value.</exception>
    public static string ToWord(this PortStatus status) =>
        Word(PortVocabulary.Statuses, (int)status, status, nameof(status));

    /// <summary>Returns the word for a category.</summary>
    /// <param name="category">A defined value.</param>
    /// <returns>
    /// A word such as <c>"remote-access"</c>; <c>"unknown"</c> for <see cref="PortCategory.Unknown"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not a defined value.</exception>
    public static string ToWord(this PortCategory category) =>
        Word(PortVocabulary.Categories, (int)category, category, nameof(category));

    /// <summary>Returns the word for a source of records.</summary>
    /// <param name="source">A defined value.</param>
    /// <returns><c>"iana"</c>, <c>"common-use"</c> or <c>"custom"</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is not a defined value.</exception>
    public static string ToWord(this ServiceSource source) =>
        Word(PortVocabulary.Sources, (int)source, source, nameof(source));

    /// <summary>Returns the word for a side of a flow.</summary>
    /// <param name="side">A defined value.</param>
    /// <returns><c>"unknown"</c>, <c>"source"</c> or <c>"destination"</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not a defined value.</exception>
    public static string ToWord(this FlowSide side) => Word(PortVocabulary.Sides, (int)side, side, nameof(side));

    /// <summary>Returns the word for an initiator of a flow.</summary>
    /// <param name="initiator">A defined value.</param>
    /// <returns><c>"unknown"</c>, <c>"source"</c> or <c>"destination"</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="initiator"/> is not a defined value.</exception>
    public static string ToWord(this FlowInitiator initiator) =>
        Word(PortVocabulary.Sides, (int)initiator, initiator, nameof(initiator));

    /// <summary>Returns the word for a confidence.</summary>
    /// <param name="confidence">A defined value.</param>
    /// <returns>
    /// <c>"none"</c>, <c>"lower-port"</c>, <c>"range"</c>, <c>"contested"</c>, <c>"registered"</c>,
    /// <c>"common-use"</c>, <c>"custom"</c> or <c>"observed"</c>, from least to most reliable.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not a defined value.</exception>
    public static string ToWord(this FlowConfidence confidence) =>
        Word(PortVocabulary.Confidences, (int)confidence, confidence, nameof(confidence));

    /// <summary>Returns the words for a set of traits, separated by commas.</summary>
    /// <param name="traits">Any combination of the defined flags.</param>
    /// <returns>
    /// Words such as <c>"cleartext,amplification"</c>; <c>"none"</c> for <see cref="PortTraits.None"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="traits"/> contains undefined bits.</exception>
    public static string ToWords(this PortTraits traits)
    {
        if ((int)traits >> PortVocabulary.Traits.Length != 0)
            throw ThrowHelper.UndefinedFlags(traits, nameof(traits));
        return traits == PortTraits.None
            ? PortVocabulary.None
            : string.Join(",", Words.OfFlags(PortVocabulary.Traits, (int)traits));
    }

    /// <summary>Converts a word to a port range, without throwing an exception.</summary>
    /// <param name="word">A word that <see cref="ToWord(PortRange)"/> returns, in any case.</param>
    /// <param name="range">The value; <c>default</c> if the result is false.</param>
    /// <returns>True if the word is known; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> word, out PortRange range)
    {
        bool isFound = TryFind(PortVocabulary.Ranges, word, out int index);
        range = (PortRange)index;
        return isFound;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PortRange)"/>
    public static bool TryParse([NotNullWhen(true)] string? word, out PortRange range) =>
        TryParse(word.AsSpan(), out range);

    /// <summary>Converts a word to a port status, without throwing an exception.</summary>
    /// <param name="word">A word that <see cref="ToWord(PortStatus)"/> returns, in any case.</param>
    /// <param name="status">The value; <c>default</c> if the result is false.</param>
    /// <returns>True if the word is known; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> word, out PortStatus status)
    {
        bool isFound = TryFind(PortVocabulary.Statuses, word, out int index);
        status = (PortStatus)index;
        return isFound;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PortStatus)"/>
    public static bool TryParse([NotNullWhen(true)] string? word, out PortStatus status) =>
        TryParse(word.AsSpan(), out status);

    /// <summary>Converts a word to a category, without throwing an exception.</summary>
    /// <param name="word">A word that <see cref="ToWord(PortCategory)"/> returns, in any case.</param>
    /// <param name="category">The value; <c>default</c> if the result is false.</param>
    /// <returns>True if the word is known; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> word, out PortCategory category)
    {
        bool isFound = TryFind(PortVocabulary.Categories, word, out int index);
        category = (PortCategory)index;
        return isFound;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PortCategory)"/>
    public static bool TryParse([NotNullWhen(true)] string? word, out PortCategory category) =>
        TryParse(word.AsSpan(), out category);

    /// <summary>Converts a word to a source of records, without throwing an exception.</summary>
    /// <param name="word">A word that <see cref="ToWord(ServiceSource)"/> returns, in any case.</param>
    /// <param name="source">The value; <c>default</c> if the result is false.</param>
    /// <returns>True if the word is known; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> word, out ServiceSource source)
    {
        bool isFound = TryFind(PortVocabulary.Sources, word, out int index);
        source = (ServiceSource)index;
        return isFound;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ServiceSource)"/>
    public static bool TryParse([NotNullWhen(true)] string? word, out ServiceSource source) =>
        TryParse(word.AsSpan(), out source);

    /// <summary>Converts a word to a side of a flow, without throwing an exception.</summary>
    /// <param name="word">A word that <see cref="ToWord(FlowSide)"/> returns, in any case.</param>
    /// <param name="side">The value; <c>default</c> if the result is false.</param>
    /// <returns>True if the word is known; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> word, out FlowSide side)
    {
        bool isFound = TryFind(PortVocabulary.Sides, word, out int index);
        side = (FlowSide)index;
        return isFound;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FlowSide)"/>
    public static bool TryParse([NotNullWhen(true)] string? word, out FlowSide side) =>
        TryParse(word.AsSpan(), out side);

    /// <summary>Converts a word to an initiator of a flow, without throwing an exception.</summary>
    /// <param name="word">A word that <see cref="ToWord(FlowInitiator)"/> returns, in any case.</param>
    /// <param name="initiator">The value; <c>default</c> if the result is false.</param>
    /// <returns>True if the word is known; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> word, out FlowInitiator initiator)
    {
        bool isFound = TryFind(PortVocabulary.Sides, word, out int index);
        initiator = (FlowInitiator)index;
        return isFound;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FlowInitiator)"/>
    public static bool TryParse([NotNullWhen(true)] string? word, out FlowInitiator initiator) =>
        TryParse(word.AsSpan(), out initiator);

    /// <summary>Converts a word to a confidence, without throwing an exception.</summary>
    /// <param name="word">A word that <see cref="ToWord(FlowConfidence)"/> returns, in any case.</param>
    /// <param name="confidence">The value; <c>default</c> if the result is false.</param>
    /// <returns>True if the word is known; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> word, out FlowConfidence confidence)
    {
        bool isFound = TryFind(PortVocabulary.Confidences, word, out int index);
        confidence = (FlowConfidence)index;
        return isFound;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out FlowConfidence)"/>
    public static bool TryParse([NotNullWhen(true)] string? word, out FlowConfidence confidence) =>
        TryParse(word.AsSpan(), out confidence);

    /// <summary>Converts words to a set of traits, without throwing an exception.</summary>
    /// <param name="words">
    /// Words for traits, separated by commas, in any case and order; or <c>none</c>.
    /// </param>
    /// <param name="traits">The value; <see cref="PortTraits.None"/> if the result is false.</param>
    /// <returns>True if all words are known; otherwise, false.</returns>
    public static bool TryParse(ReadOnlySpan<char> words, out PortTraits traits)
    {
        traits = PortTraits.None;
        if (words.Trim().Equals(PortVocabulary.None.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return true;

        int flags = 0;
        for (int comma = 0; comma >= 0; words = words.Slice(comma + 1))
        {
            comma = words.IndexOf(',');
            if (!TryFind(PortVocabulary.Traits, comma < 0 ? words : words.Slice(0, comma), out int flag))
                return false;
            flags |= 1 << flag;
        }

        traits = (PortTraits)flags;
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PortTraits)"/>
    public static bool TryParse([NotNullWhen(true)] string? words, out PortTraits traits) =>
        TryParse(words.AsSpan(), out traits);

    private static string Word<T>(string[] words, int index, T value, string parameter)
        where T : struct, Enum
    {
        if ((uint)index >= (uint)words.Length)
            throw ThrowHelper.UndefinedEnum(value, parameter);
        return words[index];
    }

    private static bool TryFind(string[] words, ReadOnlySpan<char> word, out int index)
    {
        int found = Words.IndexOf(words, word.Trim());
        index = Math.Max(found, 0);
        return found >= 0;
    }
}
