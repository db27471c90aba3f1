namespace NetworkPorts.Internals;

/// <summary>Expands the descriptions, which the generator compresses by byte-pair encoding.</summary>
internal static class BytePairDecoder
{
    /// <summary>Returns the description of a row.</summary>
    public static string Decode(int row)
    {
        Span<byte> decoded = stackalloc byte[PortTables.MaxDescriptionLength];
        int length = 0;
        foreach (byte code in PortTables.Description(row))
        {
            ReadOnlySpan<byte> expansion = PortTables.Expansion(code);
            expansion.CopyTo(decoded.Slice(length));
            length += expansion.Length;
        }

        return Strings.FromUtf8(decoded.Slice(0, length));
    }
}
