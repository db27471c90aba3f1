using System.Buffers;
using System.Globalization;
using System.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>The times that flow logs have: seconds since 1970, or ISO 8601 in the spellings of Zeek, Suricata and nfdump.</summary>
internal static class FlowTime
{
    /// <summary>The last second of the year 9999.</summary>
    private const decimal LastSecond = 253_402_300_799;

    /// <summary>Longer than any of them is.</summary>
    private const int LongestTime = 64;

    private static readonly string[] s_forms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK"];

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

        // DateTime would take a time that is of the year 10000 in UTC for one of the year 1.
        Span<char> characters = stackalloc char[LongestTime];
        DateTimeOffset local = default;
        bool isTime = text.Length <= LongestTime
            && Ascii.ToUtf16(text, characters, out int length) == OperationStatus.Done
            && DateTimeOffset.TryParseExact(
                characters[..length], s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out local);
        time = local.UtcDateTime;
        return isTime;
    }

    /// <summary>Parses what most logs have, ten digits and a fraction, without the cost of a decimal.</summary>
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
}
