namespace NetworkPorts.Tool.Exports;

/// <summary>Writes the format of <c>/etc/services</c>, described in services(5).</summary>
internal sealed class ServicesExport : IExportFormat
{
    /// <inheritdoc/>
    public void Write(ExportTable table, LineBuffer output)
    {
        ExportTable.AppendNotes(output, "#");
        foreach (ExportRow row in table.Rows)
            output.Append($"{LineOf(row)}\n");
    }

    private static string LineOf(ExportRow row)
    {
        string port = FormattableString.Invariant($"{row.Port.Port}/{row.Transport}");
        if (StartsComment(row.Name))
            return $"# {port} is missing, because its name contains '#'.";
        string line = string.Join('\t', [row.Name, port, .. row.Service.Aliases.Where(alias => !StartsComment(alias))]);
        return row.Service.Description.Length == 0 ? line : $"{line}\t# {row.Service.Description}";
    }

    private static bool StartsComment(string name) => name.Contains('#', StringComparison.Ordinal);
}
