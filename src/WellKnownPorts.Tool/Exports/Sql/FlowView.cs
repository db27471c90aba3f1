namespace NetworkPorts.Tool.Exports;

/// <summary>The statements for databases without functions in SQL: a view of the table <c>flows</c> of the user.</summary>
internal static class FlowView
{
    /// <summary>Returns the statements.</summary>
    /// <param name="text">The type of texts.</param>
    /// <param name="clients">The default range of client ports.</param>
    public static string Of(string text, (string First, string Last) clients)
    {
        string transport = FlowSql.TransportIndex($"LOWER(CAST(flows.transport AS {text}))");
        return $"""
            -- The range of client ports. Change it if your clients use other ports.
            CREATE TABLE client_ports (first_port INTEGER NOT NULL, last_port INTEGER NOT NULL);
            INSERT INTO client_ports VALUES ({clients.First}, {clients.Last});

            -- The view adds the service, its side and the confidence to each row of a table or view named flows. It must
            -- have the columns source_port, destination_port (integers) and transport ('tcp' or an IP protocol number).
            CREATE VIEW flow_services AS
            SELECT f.*,
              {FlowSql.ResultColumns}
            FROM (
              SELECT flows.*, {Port("source")} AS source_number, {Port("destination")} AS destination_number,
                s.name AS source_name, d.name AS destination_name,
                {Weight("source", "s")}
                AS source_weight,
                {Weight("destination", "d")}
                AS destination_weight
              FROM flows CROSS JOIN client_ports c
              LEFT JOIN port_services s ON s.port_key = {Key("source")}
              LEFT JOIN port_services d ON d.port_key = {Key("destination")}
            ) f;

            """;

        string Weight(string side, string row) => FlowSql.Weight(
            Port(side),
            $"{row}.known_as",
            $"{row}.known_as_client_port",
            Key(side),
            "c.first_port",
            "c.last_port");
        string Key(string side) => $"{ExportTable.PortCount} * {transport} + {Port(side)}";

        // Some tools import all columns as text.
        static string Port(string side) => $"CAST(flows.{side}_port AS INTEGER)";
    }
}
