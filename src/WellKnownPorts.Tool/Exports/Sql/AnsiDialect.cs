namespace NetworkPorts.Tool.Exports;

/// <summary>The standard SQL that Spark, Trino and others share: a table without a key, and a view.</summary>
internal sealed class AnsiDialect : SqlDialect
{
    private const string TextType = "VARCHAR(1023)";

    /// <inheritdoc/>
    public override string Text => TextType;

    /// <inheritdoc/>
    public override string KeyConstraint => "";

    /// <inheritdoc/>
    public override string Functions => FlowView.Of(TextType, ClientPorts);

    // A view, because not all engines can create a table that is not in a file.
    private static string ClientPorts =>
        $"CREATE VIEW client_ports AS SELECT {DefaultClients.First} AS first_port, {DefaultClients.Last} AS last_port;";
}
