namespace NetworkPorts.Tool.Lookups;

/// <summary>The answer to a query of <c>wkp lookup</c>.</summary>
/// <param name="Query">The query, as the user wrote it.</param>
/// <param name="Services">The services, by port; the most usual service of a port first.</param>
/// <param name="Problem">Why there are no services; null if there are some.</param>
/// <param name="IsValid">Whether the query is a port, a range of ports or a name.</param>
internal sealed record PortAnswer(
    string Query, IReadOnlyList<ServiceRecord> Services, string? Problem = null, bool IsValid = true);
