using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Writing;

/// <summary>
/// Writes a line with a JSON object for each flow. The names of the properties are attributes of OpenTelemetry, except
/// for <c>network.bytes</c>, which is a field of the Elastic Common Schema.
/// </summary>
internal sealed class JsonOutput : IFlowOutput
{
    private readonly JsonFieldWriter _fields = new();

    /// <inheritdoc/>
    public void Write(LineBuffer output, IFlowFormat format, TextLine line, in LogLine read, FlowService service)
    {
        if (read.Kind != LineKind.Flow)
            return;
        _fields.Append(output, read.Flow, service);
        output.Append("\n"u8);
    }

    /// <inheritdoc/>
    public void WriteUnread(LineBuffer output, ReadOnlySpan<byte> text)
    {
        // Only flows are written.
    }

    /// <inheritdoc/>
    public IFlowOutput Fork() => new JsonOutput();
}
