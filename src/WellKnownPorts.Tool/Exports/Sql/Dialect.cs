namespace NetworkPorts.Tool.Exports;

/// <summary>The databases for which <c>wkp export</c> writes SQL.</summary>
internal enum Dialect
{
    Ansi,
    PostgreSql,
    ClickHouse,
    DuckDb,
    Sqlite,
}
