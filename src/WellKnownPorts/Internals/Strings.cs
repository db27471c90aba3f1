using System.Text;

namespace NetworkPorts.Internals;

/// <summary>The texts of the tables as strings.</summary>
internal static class Strings
{
    /// <summary>Aliases and references.</summary>
    public static readonly StringCache Texts = new(PortTables.TextCount, static text => FromUtf8(PortTables.Text(text)));

    /// <summary>The description of each row.</summary>
    public static readonly StringCache Descriptions = new(PortTables.RowCount, Expand);

    /// <summary>Puts in place of each byte of an encoded description what the byte stands for.</summary>
    private static string Expand(int row)
    {
        Span<byte> expanded = stackalloc byte[PortTables.LongestDescription];
        int length = 0;
        foreach (byte code in PortTables.Description(row))
        {
            ReadOnlySpan<byte> expansion = PortTables.Expansion(code);
            expansion.CopyTo(expanded.Slice(length));
            length += expansion.Length;
        }

        return FromUtf8(expanded.Slice(0, length));
    }

    /// <summary>
    /// Nearly every text is ASCII, and for that the framework's decoder is not called: its first call in a process
    /// takes longer than all else on the way to the first name.
    /// </summary>
    public static string FromUtf8(ReadOnlySpan<byte> utf8)
    {
        var characters = new char[utf8.Length];
        for (int i = 0; i < characters.Length; i++)
        {
            if (utf8[i] > 0x7F)
                return Decode(utf8);
            characters[i] = (char)utf8[i];
        }

        return new string(characters);
    }

    private static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.ToArray());
}
