using NetworkPorts.Tool.Formats;

namespace NetworkPorts.Tool.Writing;

/// <summary>
/// Writes a JSON object for each flow, a line each, whatever the format of the log. The names of what the log tells are
/// those of OpenTelemetry's attributes, and <c>network.bytes</c> that of the Elastic Common Schema.
/// </summary>
internal sealed class JsonOutput(LineWriter output) : IFlowOutput
{
    private readonly JsonFieldWriter _fields = new();

    public void Write(IFlowFormat format, TextLine line, in LogLine read, FlowService service)
    {
        if (read.Kind != LineKind.Flow)
            return;
        _fields.Append(output, read.Flow, service);
        output.Append("\n"u8);
    }
}
