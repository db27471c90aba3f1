using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Writing;

/// <summary>Writes the lines of the log as they are, with the added fields: a log of the same format.</summary>
internal sealed class LogOutput(LineWriter output) : IFlowOutput
{
    private byte[] _header = [];

    public void Write(IFlowFormat format, TextLine line, in LogLine read, FlowService service)
    {
        if (read.Kind == LineKind.Header && IsRepeated(line.Text))
            return;
        format.Append(output, line.Text, read.Kind, service);
        output.Append(line.End);
    }

    /// <summary>Returns whether the header is equal to the previous one, so that several logs become one.</summary>
    private bool IsRepeated(ReadOnlySpan<byte> header)
    {
        if (header.SequenceEqual(_header))
            return true;
        _header = header.ToArray();
        return false;
    }
}
