namespace NetworkPorts.Tool.Lookups;

/// <summary>Finds the service names that differ least from a misspelled name.</summary>
internal static class SimilarNames
{
    private const int MaxCount = 3;

    /// <summary>Returns up to three names, the most similar first.</summary>
    public static IReadOnlyList<string> Of(string name, PortRegistry ports)
    {
        // A typo in each three letters is the most that people recognize.
        int maxDistance = Math.Max(1, name.Length / 3);
        return
        [
            .. ports.Ports.Values
                .SelectMany(port => port.Services.AsEnumerable())
                .SelectMany(record => record.Aliases.Prepend(record.Name).Select(known => (Name: known, record.Source)))
                .Where(known => Math.Abs(known.Name.Length - name.Length) <= maxDistance)
                .DistinctBy(known => known.Name, StringComparer.OrdinalIgnoreCase)
                .Select(known => (known.Name, Distance: Distance(name, known.Name), known.Source))
                .Where(known => known.Distance <= maxDistance)
                .OrderBy(known => known.Distance)
                .ThenByDescending(known => known.Source)
                .Take(MaxCount)
                .Select(known => known.Name),
        ];
    }

    /// <summary>
    /// Returns the optimal string alignment distance: the number of letters that are inserted, deleted, replaced or
    /// swapped with their neighbor. Case is ignored.
    /// </summary>
    private static int Distance(string left, string right)
    {
        int[,] distances = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
            distances[i, 0] = i;
        for (int j = 0; j <= right.Length; j++)
            distances[0, j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = distances[i - 1, j - 1] + (AreEqual(left[i - 1], right[j - 1]) ? 0 : 1);
                int best = Math.Min(replaced, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
                if (i > 1 && j > 1 && AreEqual(left[i - 1], right[j - 2]) && AreEqual(left[i - 2], right[j - 1]))
                    best = Math.Min(best, distances[i - 2, j - 2] + 1);
                distances[i, j] = best;
            }
        }

        return distances[left.Length, right.Length];
    }

    private static bool AreEqual(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
