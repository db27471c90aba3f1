namespace NetworkPorts.Tool.Exports;

/// <summary>A row of the exported table: what a port means for one transport protocol.</summary>
/// <param name="Port">The port, with the transport protocol.</param>
/// <param name="PortKey">
/// The key of the row: the index of the transport protocol, times 65,536, plus the port. It fits in 18 bits.
/// </param>
/// <param name="ServiceId">A number for the name of the service. It starts at 1.</param>
/// <param name="KnownAs">
/// The layer with the evidence that the port is on the service side of a flow; null without evidence.
/// </param>
/// <param name="KnownAsClientPort">
/// The same if the port is in the range of client ports. Services that use a range of ports do not count then.
/// </param>
internal sealed record ExportRow(
    PortInfo Port, int PortKey, int ServiceId, ServiceSource? KnownAs, ServiceSource? KnownAsClientPort)
{
    /// <summary>Gets the word for the transport protocol, such as <c>tcp</c>.</summary>
    public string Transport => TransportConvert.ToText(Port.RequestedTransports);

    /// <summary>Gets the name of the service. A row without a service does not exist.</summary>
    public string Name => Port.Name!;

    /// <summary>Gets the first of the services.</summary>
    public ServiceRecord Service => Port.Services[0];

    /// <summary>Gets the word for the category; null if it is unknown.</summary>
    public string? Category => Port.Category == PortCategory.Unknown ? null : Port.Category.ToWord();

    /// <summary>Gets the key of the row in files for lookups by text, such as <c>tcp/443</c>.</summary>
    public string TextKey => FormattableString.Invariant($"{Transport}/{Port.Port}");
}
