namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// Finds the time at the start of a line: a date with a year (RFC 3339, RFC 5424 and similar forms), or seconds since
/// 1970. The traditional times of syslog have no year, so they are unset.
/// </summary>
internal static class LineTime
{
    private const int MinEpochLength = 10;
    private const int DateLength = 10;

    /// <summary>Returns the time at the start of a line. Empty means that the line has no time there.</summary>
    public static ReadOnlySpan<byte> In(ReadOnlySpan<byte> line)
    {
        // RFC 5424: the priority in angle brackets and the version before the time.
        if (line.StartsWith((byte)'<'))
            line = line[(line.IndexOf((byte)'>') + 1)..];
        if (line.StartsWith("1 "u8))
            line = line[2..];
        line = line.TrimStart(" ["u8);
        int end = line.IndexOfAny(" ],"u8);
        if (end < MinEpochLength || !char.IsAsciiDigit((char)line[0]))
            return default;
        if (end == DateLength && line[4] is (byte)'-' or (byte)'/')
        {
            int time = line[(end + 1)..].IndexOfAny(" ],"u8);
            end = time < 0 ? line.Length : end + 1 + time;
        }

        return FlowTime.TryParse(line[..end], out _) ? line[..end] : default;
    }
}
