using System.Text.Json;

namespace NetworkPorts.Tool.Exports;

/// <summary>Writes a JSON object for each row, one on each line. Missing values are null.</summary>
internal sealed class JsonExport : IExportFormat
{
    /// <inheritdoc/>
    public void Write(ExportTable table, LineBuffer output)
    {
        using Utf8JsonWriter json = new(output);
        foreach (ExportRow row in table.Rows)
        {
            json.WriteStartObject();
            foreach (ExportColumn column in ExportColumn.All)
                WriteProperty(json, column.Name, column.ValueIn(row));
            json.WriteEndObject();
            json.Flush();
            output.Append("\n"u8);
            json.Reset();
        }
    }

    private static void WriteProperty(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumber(name, number);
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            default:
                json.WriteString(name, (string?)value);
                break;
        }
    }
}
