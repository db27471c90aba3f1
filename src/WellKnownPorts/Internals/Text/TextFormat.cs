namespace NetworkPorts.Internals;

/// <summary>
/// Defines the format of a text column. <c>TextColumnBuilder</c> in the generator writes it and <c>TextColumn</c> in
/// the library reads it, so both compile this file.
/// </summary>
/// <remarks>
/// Texts are stored in blocks of <see cref="TextsPerBlock"/>. A block starts at a multiple of <see cref="BlockUnit"/>
/// bytes, so that its start fits in 16 bits. The offsets of its texts fit in 8 bits.
/// </remarks>
internal static class TextFormat
{
    public const int TextsPerBlock = 8;

    public const int BlockUnit = 2;

    /// <summary>The maximum length of a text, in bytes. The offsets in a block of such texts fit in 8 bits.</summary>
    public const int MaxTextLength = byte.MaxValue / TextsPerBlock;
}
