namespace NetworkPorts.Tool.Exports;

/// <summary>All export formats.</summary>
internal static class ExportFormats
{
    /// <summary>Returns the writer of a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="dialect">The dialect of SQL. Other formats ignore it.</param>
    public static IExportFormat Get(ExportFormat format, Dialect dialect) => format switch
    {
        // Vector, Splunk and Sentinel read CSV with any columns.
        ExportFormat.Csv or ExportFormat.Vector or ExportFormat.Splunk or ExportFormat.Sentinel => new CsvExport(),
        ExportFormat.Json => new JsonExport(),
        ExportFormat.Parquet => new ParquetExport(),
        ExportFormat.Sql => new SqlExport(Get(dialect)),
        ExportFormat.Services => new ServicesExport(),
        ExportFormat.Collector => new CollectorExport(),
        ExportFormat.Rsyslog => new RsyslogExport(),
        ExportFormat.SyslogNg => new SyslogNgExport(),
        ExportFormat.FluentBit => new FluentBitExport(),
        ExportFormat.Logstash => new LogstashExport(),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private static SqlDialect Get(Dialect dialect) => dialect switch
    {
        Dialect.Ansi => new AnsiDialect(),
        Dialect.PostgreSql => new PostgreSqlDialect(),
        Dialect.ClickHouse => new ClickHouseDialect(),
        Dialect.DuckDb => new DuckDbDialect(),
        Dialect.Sqlite => new SqliteDialect(),
        _ => throw new ArgumentOutOfRangeException(nameof(dialect)),
    };
}
