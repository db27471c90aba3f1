namespace NetworkPorts.Tool.Formats.TextLines;

/// <summary>
/// The access log of Envoy in its default format, which ends with the address of the upstream host, and in the format
/// of Istio, which also has both ends of the downstream connection.
/// </summary>
internal sealed class EnvoyReader : ITextLineReader
{
    /// <summary>The number of quoted values at the end of Envoy's default format.</summary>
    private const int MinQuoted = 6;

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<byte> line, out LogLine read)
    {
        read = default;
        int time = line.IndexOf("] \""u8);
        int start = line.IndexOf((byte)'[');
        if (start < 0 || time < start || line.Count((byte)'"') < MinQuoted * 2)
            return false;
        FlowFields fields = default;
        fields.Set(FlowField.Time, line[(start + 1)..time]);
        int quote = line.LastIndexOf((byte)'"');
        int open = line[..quote].LastIndexOf((byte)'"');
        ReadOnlySpan<byte> upstream = line[(open + 1)..quote];
        Words rest = new(line[(quote + 1)..]);
        if (rest.TryRead(out _))
        {
            // Istio: cluster, upstream local address, downstream local address, downstream remote address.
            rest.TryRead(out _);
            rest.TryRead(out ReadOnlySpan<byte> local);
            rest.TryRead(out ReadOnlySpan<byte> remote);
            fields.Set(FlowField.SourceEndpoint, remote);
            fields.Set(FlowField.DestinationEndpoint, local);
        }
        else
        {
            int scheme = upstream.IndexOf("://"u8);
            fields.Set(FlowField.DestinationEndpoint, scheme < 0 ? upstream : upstream[(scheme + 3)..]);
        }

        // A request that had no upstream host has no ports.
        bool hasPorts = fields.HasPorts;
        fields.Set(FlowField.Protocol, "tcp"u8);
        read = hasPorts ? fields.ToLine() : LogLine.NoFlow;
        return true;
    }
}
