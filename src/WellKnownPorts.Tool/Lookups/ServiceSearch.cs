namespace NetworkPorts.Tool.Lookups;

/// <summary>Searches the names, aliases and descriptions of all services.</summary>
internal static class ServiceSearch
{
    /// <summary>
    /// Returns the services that contain all words, the best matches first: names before aliases before descriptions,
    /// and equal texts before texts that start with the word before texts that contain it.
    /// </summary>
    public static IReadOnlyList<ServiceRecord> Find(PortRegistry ports, IReadOnlyList<string> words) =>
    [
        .. ports.Ports.Values
            .SelectMany(port => port.Services.AsEnumerable())
            .Select(record => (Record: record, Rank: RankOf(record, words)))
            .Where(found => found.Rank is not null)
            .OrderBy(found => found.Rank)
            .ThenByDescending(found => found.Record.Source)
            .ThenBy(found => found.Record.Port)
            .Select(found => found.Record),
    ];

    /// <summary>Returns the rank of the word that matches worst; null if a word does not occur.</summary>
    private static int? RankOf(ServiceRecord record, IReadOnlyList<string> words)
    {
        int worst = 0;
        foreach (string word in words)
        {
            if (RankOf(record, word) is not { } rank)
                return null;
            worst = Math.Max(worst, rank);
        }

        return worst;
    }

    private static int? RankOf(ServiceRecord record, string word)
    {
        const int Texts = 3;
        int? best = RankIn(record.Name, word) * Texts;
        foreach (string alias in record.Aliases)
            best = Best(best, (RankIn(alias, word) * Texts) + 1);
        return Best(best, (RankIn(record.Description, word) * Texts) + 2);
    }

    private static int? Best(int? left, int? right) =>
        left is { } first && right is { } second ? Math.Min(first, second) : left ?? right;

    /// <summary>Returns 0 for an equal text, 1 for a start, 2 for the start of a word, 3 for any other place.</summary>
    private static int? RankIn(string text, string word)
    {
        int index = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (index < 0)
            return null;
        if (index == 0)
            return text.Length == word.Length ? 0 : 1;
        for (; index >= 0; index = text.IndexOf(word, index + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!char.IsLetterOrDigit(text[index - 1]))
                return 2;
        }

        return 3;
    }
}
