namespace NetworkPorts.Tool.Exports;

/// <summary>Writes the format of <c>/etc/services</c>, described in services(5).</summary>
internal sealed class ServicesExport : IExportFormat
{
    /// <inheritdoc/>
    public void Write(ExportTable table, LineBuffer output)
    {
        foreach (string note in ExportTable.Notes)
            output.Append($"# {note}\n");
        foreach (ExportRow row in table.Rows)
            output.Append($"{LineOf(row)}\n");
    }

    private static string LineOf(ExportRow row)
    {
        string line = FormattableString.Invariant($"{row.Name}\t{row.Port.Port}/{row.Transport}");
        if (row.Service.Aliases.Count > 0)
            line += $"\t{string.Join(' ', row.Service.Aliases)}";
        return row.Service.Description.Length == 0 ? line : $"{line}\t# {row.Service.Description}";
    }
}
