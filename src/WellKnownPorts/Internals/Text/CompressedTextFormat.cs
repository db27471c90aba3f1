namespace NetworkPorts.Internals;

/// <summary>
/// The format of the texts that are rarely needed: the description of each row, then the references. The generator
/// writes it and the library reads it, so both compile this file.
/// </summary>
/// <remarks>
/// A text is a sequence of symbols that ends with <see cref="End"/>. A symbol is one of the constants below, a byte of
/// UTF-8, or from <see cref="FirstPair"/> on a pair of other symbols (byte-pair encoding, P. Gage, 1994). The symbols
/// are written in a canonical Huffman code, the highest bit first. The texts are stored in blocks of
/// <see cref="TextsPerBlock"/>, each of which starts at a multiple of <see cref="BlockUnit"/> bytes, so that its start
/// fits in 16 bits.
/// </remarks>
internal static class CompressedTextFormat
{
    public const int TextsPerBlock = 16;

    public const int BlockUnit = 2;

    /// <summary>The longest text in bytes of UTF-8.</summary>
    public const int MaxTextLength = 1023;

    /// <summary>The end of a text.</summary>
    public const int End = 0;

    /// <summary>The whole text: the same as the one before it in the block.</summary>
    public const int SameAsPrevious = 1;

    /// <summary>In a description: the service name of the row.</summary>
    public const int Name = 2;

    /// <summary>In a description: the service name of the row in upper case.</summary>
    public const int UpperCaseName = 3;

    /// <summary>In a description: the service name of the row with an upper-case first letter.</summary>
    public const int CapitalizedName = 4;

    /// <summary>The first symbol that represents a pair. Smaller symbols are bytes or the constants above.</summary>
    public const int FirstPair = 256;

    /// <summary>Returns a byte of a name in upper case. Names are ASCII.</summary>
    public static byte ToUpper(byte letter) =>
        letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 'a' + 'A') : letter;
}
