using System.Text.RegularExpressions;

namespace NetworkPorts.Importer;

/// <summary>A line of the snapshot: a service name and its ports, or a reservation, which has no name.</summary>
internal sealed partial record RegistryRecord(
    PortSpan Ports, string Transport, string Name, string Description, string Reference)
{
    private const int MaxNameLength = 15;

    public bool IsNamed => Name.Length > 0;

    /// <summary>
    /// Gets whether RFC 6335, section 5.1, allows the name: 1 to 15 letters, digits and single hyphens, with at least
    /// one letter and without a hyphen at the start or end. Hundreds of older names break the rule.
    /// </summary>
    public bool HasValidName => Name.Length <= MaxNameLength && ValidName().IsMatch(Name);

    /// <summary>Converts a published record. Returns null if the snapshot does not include it.</summary>
    public static RegistryRecord? From(PublishedRecord published)
    {
        string transport = TransportName.Parse(published.Transport.Trim(), published.Position);
        string ports = published.Ports.Trim();
        if (ports.Length == 0)
            return null;
        RegistryRecord record = new(
            PortSpan.Parse(ports, published.Position),
            transport,
            ParseName(published.Name.Trim(), published.Position),
            SingleLine.Of(published.Description),
            DocumentReference.Join(published.References));
        bool isReserved = record.Description.StartsWith("Reserved", StringComparison.OrdinalIgnoreCase);
        return record.IsNamed || isReserved ? record : null;
    }

    /// <summary>Accepts old names such as <c>whois++</c>, which RFC 6335 does not allow.</summary>
    private static string ParseName(string name, SourcePosition position) =>
        NotInNames().IsMatch(name)
            ? throw new ImportException(
                position,
                $"'{SingleLine.Of(name)}' is not a service name. "
                    + "White space, control and format characters, commas and quotation marks are not allowed.")
            : name;

    [GeneratedRegex(@"[\s\p{C},""]")]
    private static partial Regex NotInNames();

    [GeneratedRegex("^(?=.*[A-Za-z])[A-Za-z0-9]+(-[A-Za-z0-9]+)*$")]
    private static partial Regex ValidName();
}
