namespace NetworkPorts.Tool.Exports;

/// <summary>
/// The query that adds the service, its side and the confidence to each row of a table with the columns
/// <c>source_port</c>, <c>destination_port</c> and <c>transport</c>. Databases can compute its joins with hash tables.
/// </summary>
internal static class FlowView
{
    // This has one row, even if the table has several.
    private const string ClientPorts =
        "(SELECT min(first_port) AS first_port, max(last_port) AS last_port FROM client_ports) c";

    /// <summary>
    /// Returns the statements for databases without functions in SQL: a view of the table <c>flows</c>.
    /// </summary>
    /// <param name="text">The type of texts.</param>
    /// <param name="clientPorts">The statements that create <c>client_ports</c>, the range of client ports.</param>
    public static string Of(string text, string clientPorts) => $"""
        -- The range of client ports. Change it if your clients use other ports.
        {clientPorts}

        -- The view adds the service, its side and the confidence to each row of a table or view named flows. It must
        -- have the columns source_port, destination_port and transport ('tcp' or an IP protocol number).
        CREATE VIEW flow_services AS
        {Select(text, $"flows CROSS JOIN {ClientPorts}", ("c.first_port", "c.last_port"))};

        """;

    /// <summary>Returns the query.</summary>
    /// <param name="text">The type of texts.</param>
    /// <param name="table">The table, with the alias <c>flows</c>.</param>
    /// <param name="clients">The range of client ports.</param>
    public static string Select(string text, string table, (string First, string Last) clients)
    {
        string transport = FlowSql.TransportIndex($"LOWER(CAST(flows.transport AS {text}))");
        return $"""
            SELECT
              {FlowSql.ResultColumns},
              f.*
            FROM (
              SELECT flows.*, {transport} AS wkp_transport_index,
                {Port("source")} AS wkp_source_number, {Port("destination")} AS wkp_destination_number,
                s.name AS wkp_source_name, d.name AS wkp_destination_name,
                {Weight("source", "s")}
                AS wkp_source_weight,
                {Weight("destination", "d")}
                AS wkp_destination_weight
              FROM {table}
              LEFT JOIN port_services s ON s.port_key = {Key("source")}
              LEFT JOIN port_services d ON d.port_key = {Key("destination")}
            ) f
            """;

        string Weight(string side, string row) => FlowSql.Weight(
            Port(side), $"{row}.known_as", $"{row}.known_as_client_port", clients.First, clients.Last);

        string Key(string side) => $"{ExportTable.PortCount} * {transport} + {Port(side)}";

        // Some tools import all columns as text.
        static string Port(string side) => $"CAST(flows.{side}_port AS INTEGER)";
    }
}
