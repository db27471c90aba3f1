using System.Globalization;
#if NET
using System.Text.Json.Serialization;
using NetworkPorts.Json;
#endif
using NetworkPorts.Internals;

namespace NetworkPorts;

/// <summary>Represents the range of ports that a system assigns to the client side of connections.</summary>
/// <remarks>
/// RFC 6335, section 6, sets 49152 to 65535 aside as Dynamic Ports. Operating systems have their own defaults, which
/// can be reconfigured. The default value of this type contains only port 0.
/// </remarks>
#if NET
[JsonConverter(typeof(EphemeralPortRangeJsonConverter))]
#endif
public readonly record struct EphemeralPortRange
{
    private const string LinuxSetting = "/proc/sys/net/ipv4/ip_local_port_range";

    /// <summary>Initializes a range of ports.</summary>
    /// <param name="first">The first port, 0 to 65535.</param>
    /// <param name="last">The last port, inclusive; <paramref name="first"/> to 65535.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="first"/> or <paramref name="last"/> is not between 0 and 65535, or <paramref name="last"/> is
    /// less than <paramref name="first"/>.
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

    /// <summary>Gets the Dynamic Ports of RFC 6335, section 6: 49152 to 65535.</summary>
    public static EphemeralPortRange Iana => new(49152, 65535);

    /// <summary>
    /// Gets the default range of Linux: 32768 to 60999 (kernel documentation, "IP Sysctl",
    /// <c>ip_local_port_range</c>).
    /// </summary>
    public static EphemeralPortRange Linux => new(32768, 60999);

    /// <summary>
    /// Gets the default range of Windows since Vista and Server 2008: 49152 to 65535 (Microsoft, article 929851).
    /// </summary>
    public static EphemeralPortRange Windows => new(49152, 65535);

    /// <summary>
    /// Gets the default range of Windows before Vista and Server 2008: 1025 to 5000 (Microsoft, article 929851).
    /// </summary>
    public static EphemeralPortRange WindowsBeforeVista => new(1025, 5000);

    /// <summary>
    /// Gets the default range of macOS: 49152 to 65535 (<c>sysctl net.inet.ip.portrange.first</c> and <c>last</c>).
    /// </summary>
    public static EphemeralPortRange MacOS => new(49152, 65535);

    /// <summary>
    /// Gets the default range of FreeBSD: 49152 to 65535 (manual page ip(4), <c>IP_PORTRANGE_DEFAULT</c>).
    /// </summary>
    public static EphemeralPortRange FreeBsd => new(49152, 65535);

    /// <summary>Gets the traditional BSD range, used by 4.3BSD and its descendants: 1024 to 4999.</summary>
    public static EphemeralPortRange TraditionalBsd => new(1024, 4999);

    /// <summary>Gets all ports that need no privileges, which NAT gateways use: 1024 to 65535.</summary>
    public static EphemeralPortRange Unprivileged => new(1024, 65535);

    /// <summary>Gets the first port of the range.</summary>
    public ushort First { get; }

    /// <summary>Gets the last port of the range, inclusive.</summary>
    public ushort Last { get; }

    /// <summary>
    /// Reads the range that the running system is configured to use, which can differ from its default. Only Linux is
    /// supported.
    /// </summary>
    /// <param name="range">The range; <c>default</c> if the result is false.</param>
    /// <returns>
    /// True if the range was read from <c>/proc/sys/net/ipv4/ip_local_port_range</c>. False on other systems, and if
    /// the file is missing, cannot be read, or does not contain a valid range.
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
    /// <param name="port">Any number. No range contains a number outside 0 to 65535.</param>
    /// <returns>
    /// True if the port is between <see cref="First"/> and <see cref="Last"/>, inclusive; otherwise, false.
    /// </returns>
    public bool Contains(int port) => First <= port && port <= Last;

    /// <summary>Returns the first and the last port, separated by a hyphen.</summary>
    /// <returns>Text such as <c>32768-60999</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}-{1}", First, Last);

    /// <summary>Parses two port numbers separated by spaces or tabs, as Linux writes them.</summary>
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
