namespace NetworkPorts.Internals;

/// <summary>
/// Caches strings by number. A string is created on first use, and all threads get the same instance. Blocks are
/// created on first use too, which keeps the cache small if few strings are used.
/// </summary>
internal sealed class StringCache(int count, Func<int, string> create)
{
    private const int BlockLength = 64;

    private readonly string?[]?[] _blocks = new string?[(count + BlockLength - 1) / BlockLength][];

    public string this[int number] => _blocks[number / BlockLength]?[number % BlockLength] ?? Create(number);

    private string Create(int number)
    {
        ref string?[]? block = ref _blocks[number / BlockLength];
        if (block is null)
            Interlocked.CompareExchange(ref block, new string?[BlockLength], null);

        string created = create(number);
        return Interlocked.CompareExchange(ref block[number % BlockLength], created, null) ?? created;
    }
}
