using System.Text.Json;

namespace NetworkPorts.Tool.Formats;

/// <summary>Zeek's conn.log as JSON lines.</summary>
internal sealed class ZeekJsonFormat : JsonFormat
{
    public static bool Recognises(ReadOnlySpan<byte> line) => Recognises(line, "id.orig_h"u8);

    protected override FlowField FieldOf(ref readonly Utf8JsonReader property) =>
        property.ValueTextEquals("ts"u8) ? FlowField.Time
        : property.ValueTextEquals("id.orig_h"u8) ? FlowField.SourceAddress
        : property.ValueTextEquals("id.orig_p"u8) ? FlowField.SourcePort
        : property.ValueTextEquals("id.resp_h"u8) ? FlowField.DestinationAddress
        : property.ValueTextEquals("id.resp_p"u8) ? FlowField.DestinationPort
        : property.ValueTextEquals("proto"u8) ? FlowField.Protocol
        : property.ValueTextEquals("orig_bytes"u8) ? FlowField.Bytes
        : property.ValueTextEquals("resp_bytes"u8) ? FlowField.AnswerBytes
        : FlowField.None;
}
