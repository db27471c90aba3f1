namespace NetworkPorts.Tool.Exports;

/// <summary>A column of the exported table.</summary>
internal sealed class ExportColumn
{
    private readonly Func<ExportRow, object?> _valueOf;

    private ExportColumn(string name, ColumnKind kind, Func<ExportRow, object?> valueOf)
    {
        Name = name;
        Kind = kind;
        _valueOf = valueOf;
    }

    /// <summary>Gets all columns. The first column is the primary key.</summary>
    public static IReadOnlyList<ExportColumn> All { get; } =
    [
        Integer("port_key", row => row.PortKey),
        Integer("port", row => row.Port.Port),
        Text("transport", row => row.Transport),
        Integer("service_id", row => row.ServiceId),
        Text("name", row => row.Name),
        Text("registered_name", row => row.Port.RegisteredName),
        Text("description", row => row.Port.Description),
        Text("category", row => row.Category),
        .. Enum.GetValues<PortTraits>().Where(trait => trait != PortTraits.None).Select(OfTrait),
        Boolean("browser_blocked", row => row.Port.IsBrowserBlocked),
        Text("source", row => row.Service.Source.ToWord()),
        Text("known_as", row => KnownAs(row.KnownAs)),
        Text("known_as_client_port", row => KnownAs(row.KnownAsClientPort)),
    ];

    /// <summary>Gets the name, which needs no quotation marks in SQL.</summary>
    public string Name { get; }

    /// <summary>Gets the type of the values.</summary>
    public ColumnKind Kind { get; }

    /// <summary>Gets whether a value can be missing.</summary>
    public bool IsNullable => Kind == ColumnKind.Text;

    /// <summary>Returns the value in a row: an integer, a string, a Boolean value or null.</summary>
    public object? ValueIn(ExportRow row) => _valueOf(row);

    /// <summary>Returns the word for evidence that a port is on the service side of a flow.</summary>
    public static string? KnownAs(ServiceSource? source) =>
        source == ServiceSource.Iana ? FlowConfidence.Registered.ToWord() : source?.ToWord();

    private static ExportColumn Integer(string name, Func<ExportRow, int> valueOf) =>
        new(name, ColumnKind.Integer, row => valueOf(row));

    private static ExportColumn Text(string name, Func<ExportRow, string?> valueOf) =>
        new(name, ColumnKind.Text, row => valueOf(row) is { Length: > 0 } text ? text : null);

    private static ExportColumn Boolean(string name, Func<ExportRow, bool> valueOf) =>
        new(name, ColumnKind.Boolean, row => valueOf(row));

    private static ExportColumn OfTrait(PortTraits trait) => Boolean(
        trait.ToWords().Replace('-', '_'), row => row.Port.Traits.HasFlag(trait));
}
