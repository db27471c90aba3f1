using System.Buffers.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// Reads the forms of integers in logs: with an empty fraction (<c>443.0</c>, as pandas writes columns with gaps)
/// and with commas between thousands (<c>60,001</c>).
/// </summary>
internal static class FlowNumber
{
    private const int MaxLength = 32;

    /// <summary>Reads a port.</summary>
    public static bool TryParsePort(ReadOnlySpan<byte> text, out ushort port)
    {
        bool isNumber = TryParse(text, out ulong number) && number <= ushort.MaxValue;
        port = isNumber ? (ushort)number : default;
        return isNumber;
    }

    /// <summary>Reads a number of 1 to 18 digits.</summary>
    public static bool TryParseDigits(ReadOnlySpan<byte> text, out ulong number)
    {
        const int MaxDigits = 18;
        number = 0;
        if (text.Length is 0 or > MaxDigits)
            return false;
        foreach (byte character in text)
        {
            uint digit = (uint)(character - '0');
            if (digit > 9)
                return false;
            number = (number * 10) + digit;
        }

        return true;
    }

    /// <summary>Reads a count.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out ulong number) =>
        TryParseDigits(text, out number)
        || (Utf8Parser.TryParse(text, out number, out int length) && length == text.Length && text[0] != '+')
        || TryParsePlain(text, out number);

    private static bool TryParsePlain(ReadOnlySpan<byte> text, out ulong number)
    {
        number = 0;
        int point = text.IndexOf((byte)'.');
        bool hasFraction = point >= 0
            && (point == text.Length - 1 || text[(point + 1)..].ContainsAnyExcept((byte)'0'));
        if (text.Length > MaxLength || hasFraction)
            return false;
        ReadOnlySpan<byte> whole = point < 0 ? text : text[..point];
        Span<byte> digits = stackalloc byte[MaxLength];
        int count = 0;
        for (int i = 0; i < whole.Length; i++)
        {
            // A comma is followed by groups of three digits.
            if (whole[i] == ',' && i > 0 && (whole.Length - i) % 4 == 0)
                continue;
            if (!char.IsAsciiDigit((char)whole[i]))
                return false;
            digits[count++] = whole[i];
        }

        return Utf8Parser.TryParse(digits[..count], out number, out int length) && length == count;
    }
}
