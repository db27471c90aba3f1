namespace NetworkPorts.Benchmarks.Sql;

/// <summary>The queries. All queries of a list have the same result.</summary>
internal static class SqlQueries
{
    private const string Function = "`port_service`";
    private const string Join = "hash join";
    private const string ManagedFunction = "managed function";

    private const string JoinedTable = "flows LEFT JOIN names ON flows.destination = names.port "
        + "AND flows.transport = names.transport";

    /// <summary>The queries that find a name for each row and count the names.</summary>
    public static readonly SqlQuery[] Names =
    [
        new(Function, "SELECT count(port_service(destination, transport)) FROM flows"),
        new(Join, $"SELECT count(name) FROM {JoinedTable}"),
        new(ManagedFunction, "SELECT count(managed_service(destination, transport)) FROM flows"),
    ];

    /// <summary>The queries that count the rows of each name.</summary>
    public static readonly SqlQuery[] Groups =
    [
        new(Function, Group("port_service(destination, transport)", "flows")),
        new(Join, Group("name", JoinedTable)),
        new(ManagedFunction, Group("managed_service(destination, transport)", "flows")),
    ];

    /// <summary>The queries that find the service port of each flow first.</summary>
    public static readonly SqlQuery[] Flows =
    [
        new("`flow_service`", "SELECT count(flow_service(source, destination, transport)) FROM flows"),
        new("`flow_side`", "SELECT count(flow_side(source, destination, transport)) FROM flows"),
    ];

    private static string Group(string name, string table) => $"""
        SELECT md5(string_agg(service || ' ' || total, ',' ORDER BY service))
        FROM (SELECT {name} AS service, count(*) AS total FROM {table} GROUP BY service)
        """;
}
