using System.Text.Json;

namespace NetworkPorts.Tool.Formats;

/// <summary>Suricata's eve.json: an event a line, of which those of the type <c>flow</c> tell of a connection.</summary>
internal sealed class EveFormat : JsonFormat
{
    public static bool Recognises(ReadOnlySpan<byte> line) => Recognises(line, "event_type"u8);

    protected override FlowField FieldOf(ref readonly Utf8JsonReader property) =>
        property.ValueTextEquals("event_type"u8) ? FlowField.Status
        : property.ValueTextEquals("src_ip"u8) ? FlowField.SourceAddress
        : property.ValueTextEquals("src_port"u8) ? FlowField.SourcePort
        : property.ValueTextEquals("dest_ip"u8) ? FlowField.DestinationAddress
        : property.ValueTextEquals("dest_port"u8) ? FlowField.DestinationPort
        : property.ValueTextEquals("proto"u8) ? FlowField.Protocol
        : FlowField.None;

    protected override bool HasFields(ref readonly Utf8JsonReader property) => property.ValueTextEquals("flow"u8);

    protected override FlowField InnerFieldOf(ref readonly Utf8JsonReader property) =>
        property.ValueTextEquals("start"u8) ? FlowField.Time
        : property.ValueTextEquals("bytes_toserver"u8) ? FlowField.Bytes
        : property.ValueTextEquals("bytes_toclient"u8) ? FlowField.AnswerBytes
        : FlowField.None;

    protected override LogLine ToLine(scoped in FlowFields fields) =>
        fields.Status.SequenceEqual("flow"u8) ? fields.ToLine() : LogLine.NoFlow;
}
