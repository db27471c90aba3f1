using System.Globalization;
#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>A range of ports that a system assigns to the client side of connections.</summary>
/// <remarks>
/// RFC 6335, section 6, sets aside 49152 to 65535 for this. Systems have their own documented defaults, and can be
/// configured differently. The default value contains only port 0.
/// </remarks>
#if NET
[JsonConverter(typeof(EphemeralPortRangeJsonConverter))]
#endif
public readonly record struct EphemeralPortRange
{
    private const string LinuxSetting = "/proc/sys/net/ipv4/ip_local_port_range";

    /// <summary>Creates a range of ports.</summary>
    /// <param name="first">The first port, 0 to 65535.</param>
    /// <param name="last">The last port, which is part of the range; <paramref name="first"/> to 65535.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="first"/> or <paramref name="last"/> is not between 0 and 65535, or <paramref name="last"/> is
    /// less than
    /// <paramref name="first"/>.
    /// </exception>
    public EphemeralPortRange(int first, int last)
    {
        ThrowHelper.ThrowIfNotPort(first, nameof(first));
        ThrowHelper.ThrowIfNotPort(last, nameof(last));
        if (last < first)
        {
            throw new ArgumentOutOfRangeException(
                nameof(last), last, $"The last port must be at least the first port, {first}.");
        }

        First = (ushort)first;
        Last = (ushort)last;
    }

    /// <summary>Gets 49152 to 65535: the Dynamic Ports of RFC 6335, section 6.</summary>
    public static EphemeralPortRange Iana => new(49152, 65535);

    /// <summary>Gets 32768 to 60999: Linux (kernel documentation, "IP Sysctl", <c>ip_local_port_range</c>).</summary>
    public static EphemeralPortRange Linux => new(32768, 60999);

    /// <summary>Gets 49152 to 65535: Windows since Vista and Server 2008 (Microsoft, article 929851).</summary>
    public static EphemeralPortRange Windows => new(49152, 65535);

    /// <summary>Gets 1025 to 5000: Windows before Vista and Server 2008 (Microsoft, article 929851).</summary>
    public static EphemeralPortRange WindowsBeforeVista => new(1025, 5000);

    /// <summary>Gets 49152 to 65535: macOS (<c>sysctl net.inet.ip.portrange.first</c> and <c>last</c>).</summary>
    public static EphemeralPortRange MacOS => new(49152, 65535);

    /// <summary>Gets 49152 to 65535: FreeBSD (manual page ip(4), <c>IP_PORTRANGE_DEFAULT</c>).</summary>
    public static EphemeralPortRange FreeBsd => new(49152, 65535);

    /// <summary>Gets 1024 to 4999: the traditional BSD range, used by 4.3BSD and its descendants.</summary>
    public static EphemeralPortRange TraditionalBsd => new(1024, 4999);

    /// <summary>Gets 1024 to 65535: every port that needs no privileges, as used by NAT gateways.</summary>
    public static EphemeralPortRange Unprivileged => new(1024, 65535);

    /// <summary>Gets the first port of the range.</summary>
    public ushort First { get; }

    /// <summary>Gets the last port of the range, which is part of it.</summary>
    public ushort Last { get; }

    /// <summary>
    /// Reads the range that the running system is configured to use, which can differ from its default.
    /// </summary>
    /// <param name="range">The range; <c>default</c> if the result is false.</param>
    /// <returns>
    /// Whether the range could be read. Only Linux has it in a file, <c>ip_local_port_range</c>. The result is false on
    /// other systems, and if the file is missing, cannot be read, or does not contain two port numbers.
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

    /// <summary>Returns whether the range contains a port.</summary>
    /// <param name="port">Any number. A number that is not between 0 and 65535 is not in any range.</param>
    /// <returns>Whether the port is at least <see cref="First"/> and at most <see cref="Last"/>.</returns>
    public bool Contains(int port) => First <= port && port <= Last;

    /// <summary>Returns the first and the last port.</summary>
    /// <returns><c>32768-60999</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}-{1}", First, Last);

    /// <summary>Parses two port numbers separated by blanks or a tab, as Linux writes them.</summary>
    private static bool TryParse(string text, out EphemeralPortRange range)
    {
        string[] words = text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        range = default;
        if (words.Length != 2
            || !TryParsePort(words[0], out ushort first)
            || !TryParsePort(words[1], out ushort last)
            || last < first)
        {
            return false;
        }

        range = new EphemeralPortRange(first, last);
        return true;
    }

    private static bool TryParsePort(string word, out ushort port) =>
        ushort.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out port);
}
