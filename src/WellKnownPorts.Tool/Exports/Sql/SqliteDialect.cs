namespace NetworkPorts.Tool.Exports;

/// <summary>The SQL of SQLite, which has no functions in SQL.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    /// <inheritdoc/>
    public override string Text => "TEXT";

    /// <inheritdoc/>
    public override string Boolean => "INTEGER";

    /// <inheritdoc/>
    public override string Start => "BEGIN;\n";

    /// <inheritdoc/>
    public override string Functions => $"{FlowView.Of(Text, ClientPorts)}COMMIT;\n";

    private static string ClientPorts => $"""
        CREATE TABLE client_ports (first_port INTEGER NOT NULL, last_port INTEGER NOT NULL);
        INSERT INTO client_ports VALUES ({DefaultClients.First}, {DefaultClients.Last});
        """;

    /// <inheritdoc/>
    public override string Literal(bool value) => value ? "1" : "0";
}
