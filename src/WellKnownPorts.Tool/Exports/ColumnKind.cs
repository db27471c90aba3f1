namespace NetworkPorts.Tool.Exports;

/// <summary>The types of the columns of the exported table.</summary>
internal enum ColumnKind
{
    /// <summary>An integer of 32 bits.</summary>
    Integer,

    /// <summary>Text, or null.</summary>
    Text,

    /// <summary>True or false.</summary>
    Boolean,
}
