namespace NetworkPorts.Importer;

/// <summary>The transport protocols that the registry names; a record may also have none.</summary>
internal static class TransportName
{
    public const string Tcp = "tcp";
    private static readonly string[] s_known = [Tcp, "udp", "sctp", "dccp", ""];

    public static string Parse(string text, SourcePosition position)
    {
        string name = text.ToLowerInvariant();
        return s_known.Contains(name)
            ? name
            : throw new ImportException(position, $"'{text}' is not a transport protocol that this importer knows.");
    }

    /// <summary>The place of a transport in a list of them.</summary>
    public static int Rank(string name) => Array.IndexOf(s_known, name);
}
