using NetworkPorts.Tool.Formats.TextLines;

namespace NetworkPorts.Tool.Formats;

/// <summary>
/// Lines of text that firewalls, proxies, operating systems and network tools write. A log may have lines of several
/// devices. Lines without a flow are skipped. The added fields are pairs at the end of the line.
/// </summary>
internal sealed class TextFormat : IFlowFormat
{
    private readonly FieldNames _names;
    private readonly ITextLineReader[] _readers;
    private ITextLineReader? _last;

    /// <param name="names">The names of the fields.</param>
    public TextFormat(FieldNames names)
    {
        _names = names;
        KeyValueReader pairs = new(names);
        _readers =
        [
            new FilterlogReader(),
            new CiscoReader(),
            new PaloAltoReader(),
            new JunosReader(pairs),
            new FastLogReader(),
            new MikroTikReader(),
            new EnvoyReader(),
            new HAProxyReader(),
            new NfdumpReader(),
            new SocketReader(),
            new TcpdumpReader(),
            new TsharkReader(),
            new EventXmlReader(names),
            pairs,
            new LabelReader(names),
        ];
    }

    /// <inheritdoc/>
    public IFieldWriter FieldWriter { get; } = new PairFieldWriter();

    /// <summary>Returns whether a line has a flow.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> line, FieldNames names) =>
        new TextFormat(names).Read(line).Kind == LineKind.Flow;

    /// <inheritdoc/>
    public LogLine Read(ReadOnlySpan<byte> line)
    {
        // A log whose lines end with a carriage return alone is one long line.
        if (line.Contains((byte)'\r'))
            return LogLine.Bad("a carriage return within a line");
        int length = PairFieldWriter.LengthWithoutFields(line);
        return ReadLine(line[..length]).WithEnrichment(length < line.Length);
    }

    /// <inheritdoc/>
    public IFlowFormat Fork() => new TextFormat(_names);

    private LogLine ReadLine(ReadOnlySpan<byte> line)
    {
        // Most lines of a log are of the same kind. Pairs and labels are tried last, because others may contain them.
        if (_last is not null && _last.TryRead(line, out LogLine read))
            return read;
        foreach (ITextLineReader reader in _readers)
        {
            if (reader == _last || !reader.TryRead(line, out read))
                continue;
            _last = reader is KeyValueReader or LabelReader ? null : reader;
            return read;
        }

        return LogLine.NoFlow;
    }
}
