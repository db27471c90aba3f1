namespace NetworkPorts.Tool.Exports;

/// <summary>The physical types of the Parquet format that the export uses, with their numbers.</summary>
internal enum ParquetType
{
    /// <summary>One bit.</summary>
    Boolean = 0,

    /// <summary>An integer of 32 bits.</summary>
    Int32 = 1,

    /// <summary>A sequence of bytes; here always UTF-8.</summary>
    ByteArray = 6,
}
