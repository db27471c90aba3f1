using System.Text;

namespace NetworkPorts.Internals;

/// <summary>The texts of the tables as strings.</summary>
internal static class Strings
{
    /// <summary>Names and references.</summary>
    public static readonly StringCache Texts = new(PortTables.TextCount, static text => FromUtf8(PortTables.Texts[text]));

    public static readonly StringCache Descriptions = new(PortTables.DescriptionCount, Expand);

    /// <summary>Puts in place of each byte of an encoded description what the byte stands for.</summary>
    private static string Expand(int description)
    {
        Span<byte> expanded = stackalloc byte[PortTables.LongestDescription];
        int length = 0;
        foreach (byte code in PortTables.Descriptions[description])
        {
            ReadOnlySpan<byte> expansion = PortTables.Expansions[code];
            expansion.CopyTo(expanded[length..]);
            length += expansion.Length;
        }

        return FromUtf8(expanded[..length]);
    }

    private static string FromUtf8(ReadOnlySpan<byte> utf8) =>
#if NETSTANDARD2_0
        Encoding.UTF8.GetString(utf8.ToArray());
#else
        Encoding.UTF8.GetString(utf8);
#endif
}
