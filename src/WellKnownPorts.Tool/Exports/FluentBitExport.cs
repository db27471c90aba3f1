namespace NetworkPorts.Tool.Exports;

/// <summary>
/// Writes CSV for the lookup filter of Fluent Bit: a column of keys such as <c>tcp/443</c>, and the names of their
/// services.
/// </summary>
internal sealed class FluentBitExport : IExportFormat
{
    /// <inheritdoc/>
    public void Write(ExportTable table, LineBuffer output)
    {
        output.Append("key,service\n"u8);
        foreach (ExportRow row in table.Rows)
            output.Append($"{row.TextKey},{CsvExport.Field(row.Name)}\n");
    }
}
