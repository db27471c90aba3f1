using System.Buffers;
using System.Globalization;
using System.Text;

namespace FlowLog.Formats;

/// <summary>The times that flow logs have: seconds since 1970, or ISO 8601 in the spellings of Zeek, Suricata and nfdump.</summary>
internal static class FlowTime
{
    /// <summary>The last second of the year 9999.</summary>
    private const decimal LastSecond = 253_402_300_799;

    /// <summary>Longer than any of them is.</summary>
    private const int LongestTime = 64;

    private static readonly string[] s_forms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK"];

    /// <summary>Parses what most logs have, and in a tenth of the time that a decimal takes: ten digits and a fraction.</summary>
    private static bool TryParseSeconds(ReadOnlySpan<byte> text, out DateTime time)
    {
        const int SecondsDigits = 10;
        const int TicksDigits = 7;
        time = default;
        if (text.Length is < SecondsDigits or > SecondsDigits + 1 + TicksDigits
            || (text.Length > SecondsDigits && text[SecondsDigits] != '.'))
            return false;
        long ticks = 0;
        for (int i = 0; i < SecondsDigits + 1 + TicksDigits; i++)
        {
            if (i == SecondsDigits)
                continue;
            int digit = i < text.Length ? text[i] - '0' : 0;
            if (digit is < 0 or > 9)
                return false;
            ticks = (ticks * 10) + digit;
        }

        time = DateTime.UnixEpoch.AddTicks(ticks);
        return true;
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out DateTime time)
    {
        if (TryParseSeconds(text, out time))
            return true;
        // .NET reads a number with NULs behind it, which is none here.
        if (!text.Contains((byte)0) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal seconds))
        {
            bool isInRange = seconds is >= 0 and <= LastSecond;
            time = isInRange ? DateTime.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)) : default;
            return isInRange;
        }

        Span<char> characters = stackalloc char[LongestTime];
        time = default;
        return text.Length <= LongestTime
            && Ascii.ToUtf16(text, characters, out int length) == OperationStatus.Done
            && DateTime.TryParseExact(
                characters[..length], s_forms, CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
    }
}
