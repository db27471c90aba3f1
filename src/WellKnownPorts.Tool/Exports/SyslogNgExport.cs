namespace NetworkPorts.Tool.Exports;

/// <summary>
/// Writes the database of the parser <c>add-contextual-data</c> of syslog-ng: CSV with a selector such as
/// <c>tcp/443</c>, a name and a value on each line.
/// </summary>
internal sealed class SyslogNgExport : IExportFormat
{
    /// <inheritdoc/>
    public void Write(ExportTable table, LineBuffer output)
    {
        foreach (ExportRow row in table.Rows)
        {
            foreach (LookupField field in LookupField.All)
            {
                if (field.ValueIn(row) is { Length: > 0 } value)
                    output.Append($"{row.TextKey},port.{field.Name},{CsvExport.Field(value)}\n");
            }
        }
    }
}
