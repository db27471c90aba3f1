namespace NetworkPorts.Internals;

/// <summary>
/// Finds custom services by name or alias, ignoring case. It consists of a hash table of the names, and an array in
/// which the services of each name are adjacent.
/// </summary>
internal sealed class CustomNameTable
{
    private const ulong Seed = 1;

    private readonly CustomServices _services;

    // Names are numbered in the order in which they are first added. A bucket contains the number of its first name
    // plus one.
    private readonly int[] _buckets;
    private readonly List<CustomName> _names;

    // The services of each name, and the index of the first service of each name. One extra index ends the last name.
    private readonly int[] _servicesOfNames;
    private readonly int[] _starts;

    /// <param name="services">The services, in the order in which a lookup returns them.</param>
    /// <param name="compare">Compares two services that have the same name, given their numbers and the name.</param>
    public CustomNameTable(CustomServices services, Func<int, int, string, int> compare)
    {
        _services = services;
        int bucketCount = 1;
        while (bucketCount < services.Count)
            bucketCount *= 2;
        _buckets = new int[bucketCount];
        _names = new List<CustomName>(services.Count);

        var entries = new List<(int Name, int Service)>(services.Count);
        Span<char> name = stackalloc char[CustomNames.MaxLength];
        for (int service = 0; service < services.Count; service++)
        {
            ReadOnlySpan<byte> utf8 = services.NameUtf8(service);
            for (int i = 0; i < utf8.Length; i++)
                name[i] = (char)utf8[i];
            int first = entries.Count;
            entries.Add((NumberOf(name.Slice(0, utf8.Length), service, CustomName.NoAlias), service));
            string[] aliases = services.Aliases(service);
            for (int alias = 0; alias < aliases.Length; alias++)
            {
                // An alias can repeat the name or another alias in a different case.
                int number = NumberOf(aliases[alias].AsSpan(), service, alias);
                if (entries.IndexOf((number, service), first) < 0)
                    entries.Add((number, service));
            }
        }

        _starts = new int[_names.Count + 1];
        foreach ((int number, _) in entries)
            _starts[number]++;
        for (int number = 0; number < _names.Count; number++)
            _starts[number + 1] += _starts[number];

        // Each entry is initially the end index of a name. Adding the services in reverse order moves it to the start.
        _servicesOfNames = new int[entries.Count];
        for (int i = entries.Count - 1; i >= 0; i--)
            _servicesOfNames[--_starts[entries[i].Name]] = entries[i].Service;
        for (int number = 0; number < _names.Count; number++)
        {
            if (_starts[number + 1] - _starts[number] > 1)
                Sort(number, compare);
        }
    }

    /// <summary>Returns the number of a name, or -1 if no custom service has it.</summary>
    public int Find(ReadOnlySpan<char> name) => Find(name, HashOf(name));

    /// <summary>
    /// Returns the range of <see cref="ServiceAt"/> indexes for the services of a name, given its number. The range is
    /// empty if the number is -1.
    /// </summary>
    public (int Start, int End) ServicesOf(int name) => name < 0 ? (0, 0) : (_starts[name], _starts[name + 1]);

    /// <summary>Returns the number of the service at an index.</summary>
    public int ServiceAt(int index) => _servicesOfNames[index];

    private static int HashOf(ReadOnlySpan<char> name) => (int)(ServiceNameHash.Compute(name, Seed) >> 32);

    private ref int Bucket(int hash) => ref _buckets[hash & (_buckets.Length - 1)];

    private int NumberOf(ReadOnlySpan<char> name, int service, int alias)
    {
        int hash = HashOf(name);
        int number = Find(name, hash);
        if (number < 0)
        {
            number = _names.Count;
            ref int bucket = ref Bucket(hash);
            _names.Add(new CustomName(hash, bucket, service, alias));
            bucket = number + 1;
        }

        return number;
    }

    private int Find(ReadOnlySpan<char> name, int hash)
    {
        for (int number = Bucket(hash) - 1; number >= 0; number = _names[number].Next - 1)
        {
            if (_names[number].Hash == hash && IsSpelled(_names[number], name))
                return number;
        }

        return -1;
    }

    private bool IsSpelled(CustomName name, ReadOnlySpan<char> text) => name.Alias == CustomName.NoAlias
        ? AsciiCase.EqualsIgnoreCase(_services.NameUtf8(name.Service), text)
        : AsciiCase.EqualsIgnoreCase(_services.Aliases(name.Service)[name.Alias].AsSpan(), text);

    private void Sort(int number, Func<int, int, string, int> compare)
    {
        int service = _names[number].Service;
        string name = _names[number].Alias is var alias && alias == CustomName.NoAlias
            ? _services.Name(service)
            : _services.Aliases(service)[alias];
        Array.Sort(
            _servicesOfNames,
            _starts[number],
            _starts[number + 1] - _starts[number],
            Comparer<int>.Create((one, other) => compare(one, other, name)));
    }
}
