using System.Text;

namespace NetworkPorts.Internals;

/// <summary>The texts of the tables as strings.</summary>
internal static class Strings
{
    /// <summary>The aliases, by their indexes.</summary>
    public static readonly StringCache Aliases = new(
        PortTables.AliasRows.UInt16Count(), static index => FromUtf8(PortTable.Alias(index)));

    /// <summary>The description of each row.</summary>
    public static readonly StringCache Descriptions = new(PortTables.RowCount, CompressedTextDecoder.Description);

    /// <summary>The references, by their numbers.</summary>
    public static readonly StringCache References = new(PortTables.ReferenceCount, CompressedTextDecoder.Reference);

    /// <summary>Creates a string from UTF-8.</summary>
    /// <remarks>
    /// Nearly every text is ASCII and does not need the framework's decoder, whose first call in a process takes longer
    /// than everything else on the way to the first name.
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
