using System.Globalization;

namespace NetworkPorts;

/// <summary>
/// The port numbers that a system hands out to the client's side of a connection. RFC 6335 leaves 49152 to 65535 to this;
/// systems follow their own documented defaults, and may be set otherwise.
/// </summary>
/// <remarks>The default value is the range that holds port 0 alone.</remarks>
public readonly record struct EphemeralPortRange
{
    private const string LinuxSetting = "/proc/sys/net/ipv4/ip_local_port_range";

    private EphemeralPortRange(ushort first, ushort last)
    {
        First = first;
        Last = last;
    }

    /// <summary>49152 to 65535: the dynamic ports of RFC 6335, section 6.</summary>
    public static EphemeralPortRange Iana => new(49152, 65535);

    /// <summary>32768 to 60999: Linux (kernel documentation, "IP Sysctl", <c>ip_local_port_range</c>).</summary>
    public static EphemeralPortRange Linux => new(32768, 60999);

    /// <summary>49152 to 65535: Windows since Vista and Server 2008 (Microsoft's article 929851).</summary>
    public static EphemeralPortRange Windows => new(49152, 65535);

    /// <summary>1025 to 5000: Windows before Vista and Server 2008 (Microsoft's article 929851).</summary>
    public static EphemeralPortRange WindowsBeforeVista => new(1025, 5000);

    /// <summary>49152 to 65535: macOS (<c>sysctl net.inet.ip.portrange.first</c> and <c>last</c>).</summary>
    public static EphemeralPortRange MacOS => new(49152, 65535);

    /// <summary>49152 to 65535: FreeBSD (manual page ip(4), <c>IP_PORTRANGE_DEFAULT</c>).</summary>
    public static EphemeralPortRange FreeBsd => new(49152, 65535);

    /// <summary>1024 to 4999: BSD of old, which 4.3BSD and its descendants kept for long.</summary>
    public static EphemeralPortRange OldBsd => new(1024, 4999);

    /// <summary>1024 to 65535: the historic reading, by which every port that needs no privilege is a client's.</summary>
    public static EphemeralPortRange Historic => new(1024, 65535);

    /// <summary>The first port number of the range.</summary>
    public ushort First { get; }

    /// <summary>The last port number of the range, which belongs to it.</summary>
    public ushort Last { get; }

    /// <summary>Reads the setting of the running system, which may differ from its default.</summary>
    /// <param name="range">The range; <c>default</c> where it cannot be read.</param>
    /// <returns>
    /// Whether it can be read. Linux alone offers it as a file, <c>ip_local_port_range</c>; elsewhere, and where the file is
    /// missing, may not be read, or does not hold two port numbers, the result is <see langword="false"/>.
    /// </returns>
    public static bool TryReadSystem(out EphemeralPortRange range)
    {
        range = default;
        try
        {
            return File.Exists(LinuxSetting) && TryParse(File.ReadAllText(LinuxSetting), out range);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Returns whether a port number belongs to the range.</summary>
    /// <param name="port">Any number; what is not a port number belongs to no range.</param>
    public bool Contains(int port) => First <= port && port <= Last;

    /// <summary>Returns the first and the last port number: <c>32768-60999</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}-{1}", First, Last);

    /// <summary>Reads two port numbers with blanks or a tab between them, as Linux writes them, the first never the greater.</summary>
    private static bool TryParse(string text, out EphemeralPortRange range)
    {
        string[] words = text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        range = default;
        if (words.Length != 2 || !TryParsePort(words[0], out ushort first) || !TryParsePort(words[1], out ushort last))
            return false;

        range = new EphemeralPortRange(first, last);
        return true;
    }

    private static bool TryParsePort(string word, out ushort port) =>
        ushort.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out port);
}
