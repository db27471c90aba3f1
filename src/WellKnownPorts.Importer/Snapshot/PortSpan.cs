using System.Globalization;

namespace NetworkPorts.Importer;

/// <summary>The ports of one record, first and last included: most often a single one.</summary>
internal readonly record struct PortSpan(ushort First, ushort Last)
{
    public static PortSpan Parse(string text, SourcePosition position)
    {
        string[] ends = text.Split('-', 2);
        if (!TryParsePort(ends[0], out ushort first) || !TryParsePort(ends[^1], out ushort last))
            throw new ImportException(position, $"'{text}' is neither a port number, 0 to 65535, nor a range of them.");
        if (first > last)
            throw new ImportException(position, $"the range of ports {text} runs backwards.");
        return new PortSpan(first, last);
    }

    private static bool TryParsePort(string text, out ushort port) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port);

    public override string ToString() => First == Last ? $"{First}" : $"{First}-{Last}";
}
