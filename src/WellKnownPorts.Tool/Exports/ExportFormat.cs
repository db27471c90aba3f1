namespace NetworkPorts.Tool.Exports;

/// <summary>The formats of <c>wkp export</c>.</summary>
internal enum ExportFormat
{
    Csv,
    Json,
    Parquet,
    Sql,
    Services,
    Collector,
    Rsyslog,
    SyslogNg,
    FluentBit,
    Vector,
    Logstash,
    Splunk,
    Sentinel,
}
