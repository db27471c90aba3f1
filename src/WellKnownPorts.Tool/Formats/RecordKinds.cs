using System.Collections.Frozen;
using System.Text;

namespace NetworkPorts.Tool.Formats;

/// <summary>Recognizes records that are not flows by their kind.</summary>
internal static class RecordKinds
{
    /// <summary>The types of Suricata's events about a flow that is also in an event of the type <c>flow</c>.</summary>
    private static readonly FrozenSet<string> s_events = """
        alert anomaly bittorrent-dht dcerpc dhcp dnp3 dns drop enip fileinfo files frame ftp ftp_data http http2 ike
        ikev2 krb5 ldap mdns metadata modbus mqtt nfs pgsql pop3 quic rdp rfb sip smb smtp snmp ssh stats tftp tls
        websocket
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Returns whether a record of AWS has no flow, because there was none or it was not recorded.</summary>
    public static bool HasNoFlow(ReadOnlySpan<byte> status) =>
        status.SequenceEqual("NODATA"u8) || status.SequenceEqual("SKIPDATA"u8);

    /// <summary>Returns whether a record is an event about a flow.</summary>
    public static bool IsEvent(ReadOnlySpan<byte> status) =>
        !status.IsEmpty && s_events.Contains(Encoding.Latin1.GetString(status));

    /// <summary>Returns whether the source of a record is the end that initiated the flow.</summary>
    public static bool IsFromInitiator(ReadOnlySpan<byte> status) => status.SequenceEqual("flow"u8);
}
