using System.Text;

namespace NetworkPorts.Internals;

/// <summary>Provides the texts of the tables as strings.</summary>
internal static class Strings
{
    /// <summary>The aliases, by index.</summary>
    public static readonly StringCache Aliases = new(
        PortTables.AliasRows.UInt16Count(), static index => FromUtf8(PortTable.Alias(index)));

    /// <summary>The descriptions, by row.</summary>
    public static readonly StringCache Descriptions = new(PortTables.RowCount, CompressedTextDecoder.Description);

    /// <summary>The references, by number.</summary>
    public static readonly StringCache References = new(PortTables.ReferenceCount, CompressedTextDecoder.Reference);

    /// <summary>Converts UTF-8 to a string.</summary>
    /// <remarks>
    /// Nearly all texts are ASCII and do not need the framework's decoder. The first call of the decoder in a process
    /// takes longer than all other work before the first name.
    /// </remarks>
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
