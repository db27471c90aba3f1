using System.Text;

namespace NetworkPorts.Internals;

/// <summary>
/// Names, descriptions and references by number. Their UTF-8 is constant data; a string is made when it is first asked
/// for, and from then on it is the same one for every reader.
/// </summary>
internal static class Texts
{
    private static string?[]? s_strings;

    public static ReadOnlySpan<byte> Utf8(int text)
    {
        int start = Start(text);
        return PortTables.Text.Slice(start, Start(text + 1) - start);
    }

    public static string String(int text) => (s_strings is { } strings ? strings[text] : null) ?? Make(text);

    private static int Start(int text) =>
        BlockStart(text / PortTables.TextsPerBlock) + PortTables.TextOffsets[text];

    private static int BlockStart(int block) =>
        PortTables.TextBlockStartsLow[block] + (PortTables.TextBlockStartsHigh[block] << 16);

    private static string Make(int text)
    {
        if (s_strings is null)
            Interlocked.CompareExchange(ref s_strings, new string?[PortTables.TextCount], null);

#if NETSTANDARD2_0
        string made = Encoding.UTF8.GetString(Utf8(text).ToArray());
#else
        string made = Encoding.UTF8.GetString(Utf8(text));
#endif
        return Interlocked.CompareExchange(ref s_strings[text], made, null) ?? made;
    }
}
