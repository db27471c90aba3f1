using System.Globalization;

namespace NetworkPorts.Tool.Exports;

/// <summary>Writes CSV (RFC 4180) with a header. Missing values are empty fields.</summary>
internal sealed class CsvExport : IExportFormat
{
    /// <inheritdoc/>
    public void Write(ExportTable table, LineBuffer output)
    {
        output.Append($"{string.Join(',', ExportColumn.All.Select(column => column.Name))}\n");
        foreach (ExportRow row in table.Rows)
            output.Append($"{string.Join(',', ExportColumn.All.Select(column => FieldOf(column.ValueIn(row))))}\n");
    }

    /// <summary>Returns text as a field, in quotation marks if it needs them.</summary>
    public static string Field(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") || text.StartsWith(' ') || text.EndsWith(' ')
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;

    private static string FieldOf(object? value) => value switch
    {
        null => "",
        true => "true",
        false => "false",
        string text => Field(text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
