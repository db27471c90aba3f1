namespace NetworkPorts.Site;

/// <summary>A row of <c>common-uses.csv</c>.</summary>
internal sealed record CommonUseRow(
    string Ports,
    string Transports,
    string Name,
    string Aliases,
    string Description,
    string Category,
    string Traits,
    string Source,
    string Confirmed)
{
    /// <summary>Gets the first port of the row.</summary>
    public int FirstPort => int.Parse(Ports.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Gets the sources that document the port.</summary>
    public IEnumerable<string> Sources => new[] { Source, Confirmed }.Where(source => source.Length > 0);
}
