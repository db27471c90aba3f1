using System.Text;
using System.Text.Json;
using NetworkPorts;

namespace FlowLog;

/// <summary>The values of the library's enumerations as words for a log: <c>remote-access</c>, <c>implicit-tls</c>.</summary>
internal static class Word
{
    private static readonly byte[][] s_ranges = Spell((int)PortRange.Dynamic, value => (PortRange)value);
    private static readonly byte[][] s_categories =
        Spell((int)Enum.GetValues<PortCategory>().Max(), value => (PortCategory)value);
    private static readonly byte[][] s_traits =
        Spell((2 * (int)Enum.GetValues<PortTraits>().Max()) - 1, value => (PortTraits)value);
    private static readonly byte[][] s_sides = Spell((int)Enum.GetValues<FlowSide>().Max(), value => (FlowSide)value);
    private static readonly byte[][] s_matches = Spell((int)Enum.GetValues<PortMatch>().Max(), value => (PortMatch)value);
    private static readonly string[] s_groups = [.. s_ranges.Select(word => $"({Encoding.ASCII.GetString(word)})")];

    public static ReadOnlySpan<byte> Of(PortRange range) => s_ranges[(int)range];

    public static ReadOnlySpan<byte> Of(PortCategory category) => s_categories[(int)category];

    public static ReadOnlySpan<byte> Of(PortTraits traits) => s_traits[(int)traits];

    public static ReadOnlySpan<byte> Of(FlowSide side) => s_sides[(int)side];

    public static ReadOnlySpan<byte> Of(PortMatch match) => s_matches[(int)match];

    /// <summary>What flows are counted under of which only the range is known.</summary>
    public static string Group(PortRange range) => s_groups[(int)range];

    /// <summary>Spells all values once, so that a flow costs no more than reading an array.</summary>
    private static byte[][] Spell<T>(int last, Func<int, T> valueOf)
        where T : struct, Enum =>
        [.. Enumerable.Range(0, last + 1).Select(value => Encoding.ASCII.GetBytes(Spell(valueOf(value))))];

    private static string Spell<T>(T value)
        where T : struct, Enum
    {
        // Flags print with blanks behind their commas.
        IEnumerable<string> words = value.ToString().Split(", ").Select(JsonNamingPolicy.KebabCaseLower.ConvertName);
        return string.Join(',', words);
    }
}
