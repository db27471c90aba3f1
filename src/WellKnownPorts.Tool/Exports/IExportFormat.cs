namespace NetworkPorts.Tool.Exports;

/// <summary>Writes the exported table in one format.</summary>
internal interface IExportFormat
{
    /// <summary>Gets whether the output is not text, so that a terminal cannot show it.</summary>
    bool IsBinary => false;

    /// <summary>Appends the table.</summary>
    void Write(ExportTable table, LineBuffer output);
}
