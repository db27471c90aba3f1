using System.Buffers;
using System.Globalization;
using System.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// Reads the times in flow logs: seconds, milliseconds, microseconds or nanoseconds since 1970, and dates such as those
/// of ISO 8601. A time without a time zone is in UTC.
/// </summary>
internal static class FlowTime
{
    private const int MaxLength = 64;

    // From here on, a number counts smaller units: seconds until the year 5138, then milliseconds until the same year.
    private const decimal MaxSeconds = 100_000_000_000;
    private const decimal UnitFactor = 1000;
    private const decimal LastSecond = 253_402_300_799;

    private static readonly string[] s_forms =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy/MM/dd HH:mm:ss.FFFFFFFK",
        "yyyy/MM/dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFF 'UTC'", "yyyy-MM-dd HH:mm:ss.FFFFFFF zzz",
        "yyyy-MM-dd HH:mm:ss.FFFFFFF 'Z'", "dd/MMM/yyyy:HH:mm:ss zzz", "MMM dd, yyyy HH:mm:ss.FFFFFFF 'UTC'",
        "ddd MMM d HH:mm:ss yyyy", "ddd MMM dd HH:mm:ss.FFFFFFF yyyy", "yyyyMMdd'T'HHmmssK",
        "MM/dd/yyyy-HH:mm:ss.FFFFFFF", "yy/MM/dd-HH:mm:ss.FFFFFFF",
    ];

    /// <summary>Reads a time.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTime time)
    {
        if (TryParseSeconds(text, out time))
            return true;

        // .NET accepts a number with a NUL after it.
        if (!text.Contains((byte)0)
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            return TryConvert(number, out time);

        Span<char> characters = stackalloc char[MaxLength];
        Span<byte> buffer = stackalloc byte[MaxLength];
        DateTimeOffset local = default;
        bool isTime = text.Length <= MaxLength
            && Ascii.ToUtf16(WithoutNanoseconds(text, buffer), characters, out int length) == OperationStatus.Done
            && DateTimeOffset.TryParseExact(
                characters[..length], s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out local);
        time = local.UtcDateTime;
        return isTime;
    }

    private static bool TryConvert(decimal number, out DateTime time)
    {
        for (int unit = 0; unit < 3 && number >= MaxSeconds; unit++)
            number /= UnitFactor;
        bool isInRange = number is >= 0 and <= LastSecond;
        time = isInRange ? DateTime.UnixEpoch.AddTicks((long)(number * TimeSpan.TicksPerSecond)) : default;
        return isInRange;
    }

    /// <summary>
    /// Removes the digits of a fraction that .NET cannot represent: a tick is a tenth of a microsecond.
    /// </summary>
    private static ReadOnlySpan<byte> WithoutNanoseconds(ReadOnlySpan<byte> text, Span<byte> buffer)
    {
        const int TicksDigits = 7;
        int start = text.LastIndexOf((byte)'.') + 1;
        if (start == 0)
            return text;
        int end = start;
        while (end < text.Length && char.IsAsciiDigit((char)text[end]))
            end++;
        if (end - start <= TicksDigits)
            return text;
        text[..(start + TicksDigits)].CopyTo(buffer);
        text[end..].CopyTo(buffer[(start + TicksDigits)..]);
        return buffer[..(start + TicksDigits + text.Length - end)];
    }

    /// <summary>Reads what most logs have, ten digits and a fraction, without the cost of a decimal.</summary>
    private static bool TryParseSeconds(ReadOnlySpan<byte> text, out DateTime time)
    {
        const int SecondsDigits = 10;
        const int TicksDigits = 7;
        time = default;
        if (text.Length is < SecondsDigits or > SecondsDigits + 1 + TicksDigits
            || (text.Length > SecondsDigits && text[SecondsDigits] != '.'))
            return false;
        ReadOnlySpan<byte> fraction = text.Length == SecondsDigits ? default : text[(SecondsDigits + 1)..];
        ulong ticks = 0;
        if (!FlowNumber.TryParseDigits(text[..SecondsDigits], out ulong seconds)
            || (!fraction.IsEmpty && !FlowNumber.TryParseDigits(fraction, out ticks)))
            return false;
        for (int digits = fraction.Length; digits < TicksDigits; digits++)
            ticks *= 10;
        time = DateTime.UnixEpoch.AddTicks((long)((seconds * TimeSpan.TicksPerSecond) + ticks));
        return true;
    }
}
