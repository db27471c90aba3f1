namespace NetworkPorts.Benchmarks.Inputs;

/// <summary>The names that all peers look up. They are the same in each run.</summary>
internal static class NameBatch
{
    public const int Size = 4096;

    public static string[] Of(NameMix mix)
    {
        string[] known =
        [
            .. WellKnownPorts.Ports.Values.SelectMany(port => port.Services).Select(service => service.Name).Distinct(),
        ];
        var random = new Random(6335);
        return [.. Enumerable.Range(0, Size).Select(_ => Change(known[random.Next(known.Length)], mix, random))];
    }

    private static string Change(string name, NameMix mix, Random random) => mix switch
    {
        // A copy, because a name from a log is not the same string instance as the key of a dictionary.
        NameMix.Hit => new string(name.AsSpan()),
        NameMix.MixedCase => string.Concat(name.Select(c => random.Next(2) == 0 ? char.ToUpperInvariant(c) : c)),
        _ => Unknown(name, random),
    };

    private static string Unknown(string name, Random random)
    {
        char[] letters = name.ToCharArray();
        do
            letters[random.Next(letters.Length)] = (char)random.Next('a', 'z' + 1);
        while (WellKnownPorts.TryFind(letters, out _));
        return new string(letters);
    }
}
