using System.Globalization;

namespace NetworkPorts.Tool.Exports;

/// <summary>Writes SQL statements: a table, its rows, and a view or function that classifies flows.</summary>
internal sealed class SqlExport(SqlDialect dialect) : IExportFormat
{
    private const int RowsPerStatement = 500;

    /// <inheritdoc/>
    public void Write(ExportTable table, LineBuffer output)
    {
        ExportTable.AppendNotes(output, "--");
        output.Append(dialect.Start);
        string columns = string.Join(",\n  ", ExportColumn.All.Select(Definition));
        output.Append($"CREATE TABLE port_services (\n  {columns}\n){dialect.TableOptions};\n");
        string space = dialect.RowSeparator;
        foreach (ExportRow[] rows in table.Rows.Chunk(RowsPerStatement))
        {
            string values = string.Join($",{space}", rows.Select(ValuesOf));
            output.Append($"INSERT INTO port_services VALUES{space}{values};\n");
        }

        output.Append($"\n{dialect.Functions.ReplaceLineEndings("\n")}");
    }

    private string Definition(ExportColumn column, int index)
    {
        string type = column.Kind switch
        {
            ColumnKind.Integer => dialect.Integer,
            ColumnKind.Boolean => dialect.Boolean,
            _ => dialect.Text,
        };
        string constraint = index == 0 ? dialect.KeyConstraint : "";
        type = column.IsNullable ? dialect.Nullable(type) : dialect.NotNull(type);
        return $"{column.Name} {type} {constraint}".TrimEnd();
    }

    private string ValuesOf(ExportRow row) =>
        $"({string.Join(", ", ExportColumn.All.Select(column => LiteralOf(column.ValueIn(row))))})";

    private string LiteralOf(object? value) => value switch
    {
        null => "NULL",
        bool flag => dialect.Literal(flag),
        string text => dialect.Literal(text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
