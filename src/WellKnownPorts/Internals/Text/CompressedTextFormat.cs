namespace NetworkPorts.Internals;

/// <summary>
/// Defines the format of rarely used texts: first the description of each row, then the references. The generator
/// writes this format and the library reads it, so both compile this file.
/// </summary>
/// <remarks>
/// A text is a sequence of symbols that ends with <see cref="End"/>. A symbol is one of the constants below or a byte
/// of UTF-8. Symbols from <see cref="FirstPair"/> on represent a pair of other symbols (byte-pair encoding, P. Gage,
/// 1994). The symbols are written in a canonical Huffman code, most significant bit first. Texts are stored in blocks
/// of <see cref="TextsPerBlock"/>. A block starts at a multiple of <see cref="BlockUnit"/> bytes, so that its start
/// fits in 16 bits.
/// </remarks>
internal static class CompressedTextFormat
{
    public const int TextsPerBlock = 16;

    public const int BlockUnit = 2;

    /// <summary>The maximum length of a text, in bytes of UTF-8.</summary>
    public const int MaxTextLength = 1023;

    /// <summary>The end of a text.</summary>
    public const int End = 0;

    /// <summary>The only symbol of a text that equals the previous text in the block.</summary>
    public const int SameAsPrevious = 1;

    /// <summary>The service name of the row, in a description.</summary>
    public const int Name = 2;

    /// <summary>The service name of the row in upper case, in a description.</summary>
    public const int UpperCaseName = 3;

    /// <summary>The service name of the row with an upper-case first letter, in a description.</summary>
    public const int CapitalizedName = 4;

    /// <summary>The first symbol that represents a pair. Smaller symbols are bytes or the constants above.</summary>
    public const int FirstPair = 256;

    /// <summary>Converts a byte of a name to upper case. Names contain only ASCII characters.</summary>
    public static byte ToUpper(byte letter) =>
        letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 'a' + 'A') : letter;
}
