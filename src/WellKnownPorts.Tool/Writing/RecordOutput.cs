namespace NetworkPorts.Tool.Writing;

/// <summary>How the records are written.</summary>
internal enum RecordOutput : byte
{
    /// <summary>In the log's own format, with the added fields.</summary>
    Log,

    /// <summary>As a JSON object a line, of the same fields for all formats.</summary>
    Json,

    /// <summary>As rows to read.</summary>
    Table,
}
