using System.Globalization;

namespace NetworkPorts.Importer;

/// <summary>The ports of a record, from first to last inclusive. Most records have one port.</summary>
internal readonly record struct PortSpan(ushort First, ushort Last)
{
    public static PortSpan Parse(string text, SourcePosition position)
    {
        string[] ends = text.Split('-', 2);
        if (!TryParsePort(ends[0], out ushort first) || !TryParsePort(ends[^1], out ushort last))
        {
            throw new ImportException(
                position, $"'{text}' is not a port or port range. Ports must be between 0 and 65535.");
        }

        if (first > last)
        {
            throw new ImportException(
                position, $"the first port of the range '{text}' must not be greater than the last.");
        }

        return new PortSpan(first, last);
    }

    private static bool TryParsePort(string text, out ushort port) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port);

    public override string ToString() => First == Last ? $"{First}" : $"{First}-{Last}";
}
