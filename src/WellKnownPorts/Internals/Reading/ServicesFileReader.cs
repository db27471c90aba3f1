namespace NetworkPorts.Internals;

/// <summary>Reads custom services in the format of <c>/etc/services</c>, described in services(5).</summary>
internal static class ServicesFileReader
{
    // The service name in nmap's file for a port without a known service.
    private const string NmapUnknown = "unknown";

    // Protocols in the files of Linux and BSD whose ports are not transport ports: AppleTalk and divert sockets.
    private static readonly string[] s_ignoredProtocols = ["ddp", "divert"];

    public static void Read(LayerText lines, Layer layer)
    {
        while (lines.MoveNext())
        {
            if (!TryReadLine(lines, layer, out CustomRow row))
                continue;
            int last = layer.Rows.Count - 1;
            if (last >= 0 && IsSameService(layer, layer.Rows[last], row))
                layer.Rows[last] = row with { Transports = layer.Rows[last].Transports | row.Transports };
            else
                layer.Rows.Add(row);
        }
    }

    private static bool TryReadLine(LayerText lines, Layer layer, out CustomRow row)
    {
        row = default;
        ReadOnlySpan<char> line = lines.Line;
        int comment = line.IndexOf('#');
        ReadOnlySpan<char> entry = comment < 0 ? line : line.Slice(0, comment);
        int position = 0;
        Part name = NextWord(entry, ref position);
        if (name.Length == 0)
            return false;

        Part port = NextWord(entry, ref position);
        Part aliases = Rest(entry, position);
        int afterThird = position;
        bool isNmap = IsFrequency(NextWord(entry, ref afterThird).Of(entry));
        if (isNmap)
            aliases = Rest(entry, afterThird);

        int slash = port.Of(entry).IndexOf('/');
        if (slash < 0)
        {
            lines.Fails(
                "A port and a transport protocol must follow the name, with a slash between them, such as 443/tcp.",
                port.Length == 0 ? name : port);
            return false;
        }

        var number = new Part(port.Start, slash);
        var protocol = new Part(port.Start + slash + 1, port.Length - slash - 1);
        if (Words.IndexOf(s_ignoredProtocols, protocol.Of(entry)) >= 0)
            return false;
        if (lines.Fails(FieldReader.CheckName(name.Of(entry)), name)
            || lines.Fails(FieldReader.ReadPorts(number.Of(entry), out ushort first, out ushort last), number)
            || lines.Fails(FieldReader.ReadTransports(protocol.Of(entry), out TransportProtocols transports), protocol)
            || lines.Fails(FieldReader.ReadNames(aliases.Of(entry), out string[] names), aliases))
        {
            return false;
        }

        bool isIgnored = first == 0
            || (isNmap && name.Of(entry).Equals(NmapUnknown.AsSpan(), StringComparison.OrdinalIgnoreCase));
        if (isIgnored)
            return false;
        ReadOnlySpan<char> description = comment < 0 ? default : OneLine(line.Slice(comment + 1));
        row = new CustomRow
        {
            FirstPort = first,
            LastPort = last,
            Transports = transports,
            Rank = CustomRank.Default,
            Text = layer.Texts.Add(name.Of(entry), description),
            Aliases = layer.AddAliases(names),
        };
        return true;
    }

    private static bool IsSameService(Layer layer, CustomRow one, CustomRow other) =>
        one.FirstPort == other.FirstPort
        && one.LastPort == other.LastPort
        && layer.Texts.Name(one.Text).SequenceEqual(layer.Texts.Name(other.Text))
        && layer.Texts.Description(one.Text).SequenceEqual(layer.Texts.Description(other.Text))
        && layer.Aliases(one).SequenceEqual(layer.Aliases(other));

    private static Part NextWord(ReadOnlySpan<char> text, ref int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        int start = position;
        while (position < text.Length && !char.IsWhiteSpace(text[position]))
            position++;
        return new Part(start, position - start);
    }

    private static Part Rest(ReadOnlySpan<char> text, int position)
    {
        ReadOnlySpan<char> rest = text.Slice(position);
        int start = position + (rest.Length - rest.TrimStart().Length);
        return new Part(start, rest.Trim().Length);
    }

    /// <summary>Returns whether a word is a frequency such as <c>0.484143</c>.</summary>
    private static bool IsFrequency(ReadOnlySpan<char> word)
    {
        int digits = 0;
        int points = 0;
        foreach (char c in word)
        {
            digits += c is >= '0' and <= '9' ? 1 : 0;
            points += c == '.' ? 1 : 0;
        }

        return points == 1 && digits > 0 && digits + points == word.Length;
    }

    private static ReadOnlySpan<char> OneLine(ReadOnlySpan<char> comment)
    {
        comment = comment.Trim();
        return FieldReader.CheckDescription(comment) is null
            ? comment
            : string.Concat(comment.ToString().Select(static c => char.IsControl(c) ? ' ' : c)).AsSpan();
    }
}
