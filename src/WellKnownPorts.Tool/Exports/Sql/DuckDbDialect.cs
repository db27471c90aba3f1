namespace NetworkPorts.Tool.Exports;

/// <summary>The SQL of DuckDB, with a table macro.</summary>
internal sealed class DuckDbDialect : SqlDialect
{
    /// <inheritdoc/>
    public override string Text => "VARCHAR";

    /// <inheritdoc/>
    public override string Start => "BEGIN;\n";

    /// <inheritdoc/>
    public override string Functions => $"""
        -- The service of a flow. The protocol is a word such as 'tcp', or an IP protocol number.
        CREATE MACRO flow_service(
          source_port, destination_port, protocol,
          first_client_port := {DefaultClients.First}, last_client_port := {DefaultClients.Last})
        AS TABLE
        SELECT
          {FlowSql.ResultColumns}
        FROM (
          SELECT source_port AS source_number, destination_port AS destination_number,
            s.name AS source_name, d.name AS destination_name,
            {Weight("source", "s")}
            AS source_weight,
            {Weight("destination", "d")}
            AS destination_weight
          FROM (SELECT
            (SELECT p FROM port_services p WHERE p.port_key = {Key("source")}) AS s,
            (SELECT p FROM port_services p WHERE p.port_key = {Key("destination")}) AS d) r
        ) f;
        COMMIT;

        """;

    private static string Weight(string side, string row) => FlowSql.Weight(
        $"{side}_port",
        $"{row}.known_as",
        $"{row}.known_as_client_port",
        Key(side),
        "first_client_port",
        "last_client_port");

    private static string Key(string side) =>
        $"{ExportTable.PortCount} * ({FlowSql.TransportIndex("lower(CAST(protocol AS VARCHAR))")}) + {side}_port";
}
