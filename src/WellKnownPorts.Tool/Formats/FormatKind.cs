namespace NetworkPorts.Tool.Formats;

/// <summary>The formats that a user can select.</summary>
internal enum FormatKind : byte
{
    /// <summary>Azure flow logs of virtual networks and network security groups.</summary>
    Azure,

    /// <summary>Tab-separated logs of Zeek.</summary>
    Zeek,

    /// <summary>JSON lines and documents.</summary>
    Json,

    /// <summary>AWS flow logs of virtual networks and transit gateways.</summary>
    Aws,

    /// <summary>Logs with a <c>#Fields</c> line, as Windows Firewall writes them.</summary>
    W3c,

    /// <summary>Columns with a header.</summary>
    Csv,

    /// <summary>Lines of text, as firewalls, proxies and network tools write them.</summary>
    Text,

    /// <summary>Lines of another format in the property <c>message</c> or <c>log</c> of JSON lines.</summary>
    Wrapped,
}
