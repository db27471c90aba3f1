namespace NetworkPorts.Tool.Exports;

/// <summary>The SQL of ClickHouse, with a flat dictionary and functions that read it.</summary>
internal sealed class ClickHouseDialect : SqlDialect
{
    /// <inheritdoc/>
    public override string Integer => "UInt32";

    /// <inheritdoc/>
    public override string Text => "String";

    /// <inheritdoc/>
    public override string Boolean => "UInt8";

    /// <inheritdoc/>
    public override string KeyConstraint => "";

    /// <inheritdoc/>
    public override string TableOptions => " ENGINE = MergeTree ORDER BY port_key";

    // Earlier clients expect the rows of a statement on one line.
    /// <inheritdoc/>
    public override string RowSeparator => " ";

    /// <inheritdoc/>
    public override string Functions => $"""
        -- Versions before 21.11 have no functions in SQL. Join the table there.
        CREATE DICTIONARY port_dictionary (
          port_key UInt64, name String, known_as String, known_as_client_port String)
        PRIMARY KEY port_key
        SOURCE(CLICKHOUSE(QUERY 'SELECT port_key, name, ifNull(known_as, \'\') AS known_as,
          ifNull(known_as_client_port, \'\') AS known_as_client_port FROM port_services'))
        LAYOUT(FLAT(MAX_ARRAY_SIZE {ExportTable.PortCount * ExportTable.Transports.Length})) LIFETIME(0);

        -- The protocol is a word such as 'tcp', or an IP protocol number.
        CREATE FUNCTION transport_index AS (protocol) -> {FlowSql.TransportIndex("lower(toString(protocol))")};

        CREATE FUNCTION port_key AS (port, protocol) ->
          {ExportTable.PortCount} * transport_index(protocol) + port;

        CREATE FUNCTION port_name AS (key) -> nullIf({Read("name")}, '');

        CREATE FUNCTION port_weight AS (port, key, first_client_port, last_client_port) ->
          {FlowSql.Weight(
              "port", Read("known_as"), Read("known_as_client_port"), "first_client_port", "last_client_port")};

        CREATE FUNCTION weighed_flow AS (
          wkp_transport_index, wkp_source_number, wkp_destination_number, wkp_source_name, wkp_destination_name,
          wkp_source_weight, wkp_destination_weight) -> tuple(
          {FlowSql.ServicePort},
          {FlowSql.Service},
          {FlowSql.Side},
          {FlowSql.Confidence});

        -- A tuple of the service's port, its name, its side and the confidence.
        CREATE FUNCTION flow_service AS (
          source_port, destination_port, protocol, first_client_port, last_client_port) -> weighed_flow(
          transport_index(protocol),
          source_port,
          destination_port,
          port_name(port_key(source_port, protocol)),
          port_name(port_key(destination_port, protocol)),
          port_weight(source_port, port_key(source_port, protocol), first_client_port, last_client_port),
          port_weight(destination_port, port_key(destination_port, protocol), first_client_port, last_client_port));

        """;

    /// <inheritdoc/>
    public override string Nullable(string type) => $"Nullable({type})";

    /// <inheritdoc/>
    public override string NotNull(string type) => type;

    /// <inheritdoc/>
    public override string Literal(bool value) => value ? "1" : "0";

    /// <inheritdoc/>
    public override string Literal(string value) =>
        base.Literal(value.Replace(@"\", @"\\", StringComparison.Ordinal));

    private static string Read(string column) =>
        $"dictGet('port_dictionary', '{column}', toUInt64(ifNull(key, 0)))";
}
