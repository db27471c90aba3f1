namespace NetworkPorts.Tool.Exports;

/// <summary>
/// The SQL of PostgreSQL, with a function that the planner expands in the query. Its body is parsed when the function
/// is created, so that other servers can query a view with it, with their own search path.
/// </summary>
internal sealed class PostgreSqlDialect : SqlDialect
{
    private static readonly string s_transportIndex = FlowSql.TransportIndex("lower(protocol)");

    /// <inheritdoc/>
    public override string Text => "text";

    /// <inheritdoc/>
    public override string Start => "BEGIN;\n";

    /// <inheritdoc/>
    public override string Functions => $"""
        -- The service of a flow, for PostgreSQL 14 or later. The protocol is a word such as 'tcp', or the text of an IP
        -- protocol number.
        CREATE FUNCTION flow_service(
          source_port integer, destination_port integer, protocol text,
          first_client_port integer DEFAULT {DefaultClients.First},
          last_client_port integer DEFAULT {DefaultClients.Last})
        RETURNS TABLE (service_port integer, service text, side text, confidence text)
        LANGUAGE sql STABLE PARALLEL SAFE
        BEGIN ATOMIC
        SELECT
          {FlowSql.ResultColumns}
        FROM (
          SELECT {s_transportIndex} AS wkp_transport_index,
            source_port AS wkp_source_number, destination_port AS wkp_destination_number,
            s.name AS wkp_source_name, d.name AS wkp_destination_name,
            {Weight("source", "s")}
            AS wkp_source_weight,
            {Weight("destination", "d")}
            AS wkp_destination_weight
          FROM (VALUES (1)) one
          LEFT JOIN port_services s ON s.port_key = {Key("source")}
          LEFT JOIN port_services d ON d.port_key = {Key("destination")}
        ) f;
        END;

        -- Creates a view of a table with the columns source_port, destination_port and transport. It has the same
        -- results as the function, and is several times as fast, because its joins can use hash tables.
        CREATE PROCEDURE create_flow_view(
          flows regclass, view_name text,
          first_client_port integer DEFAULT {DefaultClients.First},
          last_client_port integer DEFAULT {DefaultClients.Last})
        LANGUAGE plpgsql AS $procedure$
        BEGIN
          EXECUTE format($view$
        CREATE VIEW %2$I AS
        {FlowView.Select(Text, "%1$s AS flows", ("%3$s", "%4$s"))}
        $view$, flows, view_name, first_client_port, last_client_port);
        END
        $procedure$;
        COMMIT;
        ANALYZE port_services;

        """;

    private static string Weight(string side, string row) => FlowSql.Weight(
        $"{side}_port",
        $"{row}.known_as",
        $"{row}.known_as_client_port",
        "first_client_port",
        "last_client_port");

    private static string Key(string side) =>
        $"{ExportTable.PortCount} * {s_transportIndex} + {side}_port";
}
