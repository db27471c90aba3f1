using System.Text.RegularExpressions;

namespace NetworkPorts.Importer;

/// <summary>One line of the snapshot: a service name on its ports, or a reservation, which has no name.</summary>
internal sealed partial record RegistryRecord(
    PortSpan Ports, string Transport, string Name, string Description, string Reference)
{
    public bool IsNamed => Name.Length > 0;

    /// <summary>The published record as the snapshot has it, or null where the snapshot leaves it out.</summary>
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

    /// <summary>Old names such as <c>whois++</c> are not of RFC 6335's form: only broken ones are refused.</summary>
    private static string ParseName(string name, SourcePosition position) =>
        NotInNames().IsMatch(name)
            ? throw new ImportException(position, $"'{SingleLine.Of(name)}' is not a service name.")
            : name;

    [GeneratedRegex(@"[\s\p{Cc},""]")]
    private static partial Regex NotInNames();
}
