namespace NetworkPorts.Tool.Exports;

/// <summary>The SQL of DuckDB, with a table macro for a flow and one for all flows of a table.</summary>
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
          SELECT wkp_transport_index, wkp_source_number, wkp_destination_number,
            s.name AS wkp_source_name, d.name AS wkp_destination_name,
            {Weight("source", "s")}
            AS wkp_source_weight,
            {Weight("destination", "d")}
            AS wkp_destination_weight
          FROM (
            SELECT a.*,
              (SELECT p FROM port_services p WHERE p.port_key = {Key("source")}) AS s,
              (SELECT p FROM port_services p WHERE p.port_key = {Key("destination")}) AS d
            FROM (
              SELECT source_port AS wkp_source_number, destination_port AS wkp_destination_number,
                first_client_port AS first_number, last_client_port AS last_number,
                {FlowSql.TransportIndex("lower(CAST(protocol AS VARCHAR))")} AS wkp_transport_index
            ) a
          )
        ) f;

        -- The services of all flows of a table, a view or a file, which has the columns source_port, destination_port
        -- and transport. It has the same results as flow_service, and is faster.
        CREATE MACRO flow_services(
          flows, first_client_port := {DefaultClients.First}, last_client_port := {DefaultClients.Last})
        AS TABLE
        {FlowView.Select(Text, "query_table(flows) flows", ("first_client_port", "last_client_port"))};
        COMMIT;

        """;

    // The arguments replace the parameters as text, so they are evaluated where no column of the table has their names.
    private static string Weight(string side, string row) => FlowSql.Weight(
        $"wkp_{side}_number",
        $"{row}.known_as",
        $"{row}.known_as_client_port",
        "first_number",
        "last_number");

    private static string Key(string side) => $"{ExportTable.PortCount} * a.wkp_transport_index + a.wkp_{side}_number";
}
