namespace NetworkPorts.Tool.Exports;

/// <summary>
/// Writes YAML for the translate filter of Logstash: texts such as <c>tcp/443</c>, and the names of their services.
/// </summary>
internal sealed class LogstashExport : IExportFormat
{
    /// <inheritdoc/>
    public void Write(ExportTable table, LineBuffer output)
    {
        ExportTable.AppendNotes(output, "#");
        foreach (ExportRow row in table.Rows)
            output.Append($"{YamlText.Quote(row.TextKey)}: {YamlText.Quote(row.Name)}\n");
    }
}
