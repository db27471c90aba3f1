namespace NetworkPorts.Tool.Exports;

/// <summary>
/// Writes YAML for the lookup processor of the OpenTelemetry Collector: the keys are texts such as <c>tcp/443</c>, and
/// the values are maps.
/// </summary>
internal sealed class CollectorExport : IExportFormat
{
    /// <inheritdoc/>
    public void Write(ExportTable table, LineBuffer output)
    {
        ExportTable.AppendNotes(output, "#");
        foreach (ExportRow row in table.Rows)
            output.Append($"{YamlText.Quote(row.TextKey)}: {{{string.Join(", ", FieldsOf(row))}}}\n");
    }

    private static IEnumerable<string> FieldsOf(ExportRow row) => LookupField.All
        .Select(field => (field.Name, Value: field.ValueIn(row)))
        .Where(field => field.Value.Length > 0)
        .Select(field => $"{field.Name}: {YamlText.Quote(field.Value)}");
}
