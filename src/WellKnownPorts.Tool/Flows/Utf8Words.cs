using System.Text;

namespace NetworkPorts.Tool.Flows;

/// <summary>The words of <see cref="PortWords"/> in UTF-8, encoded once so that a flow only reads an array.</summary>
internal static class Utf8Words
{
    private static readonly byte[][] s_ranges = Encode<PortRange>(PortWords.ToWord);
    private static readonly byte[][] s_categories = Encode<PortCategory>(PortWords.ToWord);
    private static readonly byte[][] s_sides = Encode<FlowSide>(PortWords.ToWord);
    private static readonly byte[][] s_confidences = Encode<FlowConfidence>(PortWords.ToWord);

    /// <summary>The words for every combination of traits.</summary>
    private static readonly byte[][] s_traits =
        [.. Enumerable.Range(0, (int)AllTraits + 1).Select(flags => Encode(((PortTraits)flags).ToWords()))];

    private static PortTraits AllTraits => Enum.GetValues<PortTraits>().Aggregate((all, trait) => all | trait);

    /// <summary>Returns the word for a port range.</summary>
    public static ReadOnlySpan<byte> Of(PortRange range) => s_ranges[(int)range];

    /// <summary>Returns the word for a category.</summary>
    public static ReadOnlySpan<byte> Of(PortCategory category) => s_categories[(int)category];

    /// <summary>Returns the words for a set of traits, separated by commas.</summary>
    public static ReadOnlySpan<byte> Of(PortTraits traits) => s_traits[(int)traits];

    /// <summary>Returns the word for the side of a flow.</summary>
    public static ReadOnlySpan<byte> Of(FlowSide side) => s_sides[(int)side];

    /// <summary>Returns the word for a confidence.</summary>
    public static ReadOnlySpan<byte> Of(FlowConfidence confidence) => s_confidences[(int)confidence];

    /// <summary>Returns the words for all values of an enumeration whose values are 0, 1, 2 and so on.</summary>
    private static byte[][] Encode<T>(Func<T, string> toWord)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => Encode(toWord(value)))];

    private static byte[] Encode(string word) => Encoding.UTF8.GetBytes(word);
}
