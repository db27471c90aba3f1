using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Writing;

/// <summary>Writes the lines of the log as they are, with the added fields: a log of the same format.</summary>
internal sealed class LogOutput : IFlowOutput
{
    private byte[] _header = [];

    /// <inheritdoc/>
    public void Write(LineBuffer output, IFlowFormat format, TextLine line, in LogLine read, FlowService service)
    {
        if (read.IsHeader && IsRepeated(line.Text))
            return;
        if (read.IsEnriched)
            output.Append(line.Text);
        else
            format.FieldWriter.Append(output, line.Text, read.Kind, service);
        output.Append(line.End);
    }

    /// <inheritdoc/>
    public void WriteUnread(LineBuffer output, ReadOnlySpan<byte> text) => output.Append(text);

    /// <inheritdoc/>
    public IFlowOutput Fork() => new LogOutput { _header = _header };

    /// <summary>Returns whether the header is equal to the previous one, so that several logs become one.</summary>
    private bool IsRepeated(ReadOnlySpan<byte> header)
    {
        if (header.SequenceEqual(_header))
            return true;
        _header = header.ToArray();
        return false;
    }
}
