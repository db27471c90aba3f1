namespace NetworkPorts.Internals;

/// <summary>
/// The format of a text column. The generator writes it as <c>TextColumnBuilder</c> and the library reads it as
/// <c>TextColumn</c>, so both compile this file.
/// </summary>
/// <remarks>
/// Texts are stored in blocks of <see cref="TextsPerBlock"/>. A block starts at a multiple of <see cref="BlockUnit"/>
/// bytes, so that its start fits in 16 bits. The offsets of its texts fit in 8 bits.
/// </remarks>
internal static class TextFormat
{
    public const int TextsPerBlock = 8;

    public const int BlockUnit = 2;

    /// <summary>The longest text in bytes: a block of such texts still has 8-bit offsets.</summary>
    public const int MaxTextLength = byte.MaxValue / TextsPerBlock;
}
