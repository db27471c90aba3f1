using NetworkPorts.Internals;

namespace NetworkPorts.Importer;

/// <summary>The transport protocols in the registry. The name is empty if a record has no transport.</summary>
internal static class TransportName
{
    public static readonly string Tcp = TransportWords.All[0];
    private static readonly string[] s_known = [.. TransportWords.All, ""];

    public static string Parse(string text, SourcePosition position)
    {
        string name = text.ToLowerInvariant();
        return s_known.Contains(name)
            ? name
            : throw new ImportException(
                position,
                $"'{text}' is not a transport protocol. It must be {string.Join(", ", TransportWords.All)} or empty.");
    }

    /// <summary>Returns the sort order of a transport.</summary>
    public static int Rank(string name) => Array.IndexOf(s_known, name);
}
