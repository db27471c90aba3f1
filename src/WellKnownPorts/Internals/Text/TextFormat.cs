namespace NetworkPorts.Internals;

/// <summary>
/// The format of the two kinds of text columns. The generator writes it and the library reads it, so both compile this
/// file.
/// </summary>
/// <remarks>
/// Texts are stored in blocks of <see cref="TextsPerBlock"/>. A block starts at a multiple of <see cref="BlockUnit"/>
/// bytes, so that its start and the offsets of its texts fit in 16 bits each. In a <c>TextColumn</c> each text has an
/// offset. In a
/// <c>TextSequence</c> each text follows its length plus one in one or two bytes, and 0 repeats the text before it.
/// </remarks>
internal static class TextFormat
{
    public const int TextsPerBlock = 64;

    public const int BlockUnit = 4;

    /// <summary>The longest text in bytes: a block of such texts still has 16-bit offsets.</summary>
    public const int MaxTextLength = (ushort.MaxValue / TextsPerBlock);

    /// <summary>In the first byte of a length: a second byte follows with the bits above the seventh.</summary>
    public const int LengthContinues = 0x80;

    public const int LengthBitsPerByte = 7;

    /// <summary>In place of a length: the text is the same as the one before it.</summary>
    public const int SameAsPrevious = 0;
}
