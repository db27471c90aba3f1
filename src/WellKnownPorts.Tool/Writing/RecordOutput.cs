namespace NetworkPorts.Tool.Writing;

/// <summary>The format of the records.</summary>
internal enum RecordOutput : byte
{
    /// <summary>The format of the log, with the added fields.</summary>
    Log,

    /// <summary>A JSON object in each line, with the same names for all formats.</summary>
    Json,

    /// <summary>A table for reading.</summary>
    Table,
}
