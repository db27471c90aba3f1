namespace NetworkPorts.Internals;

/// <summary>
/// Strings by number. A string is made when it is first asked for, and from then on it is the same one for every
/// reader. Blocks keep the cache small where few strings are used.
/// </summary>
internal sealed class StringCache(int count, Func<int, string> make)
{
    private const int BlockLength = 64;

    private readonly string?[]?[] _blocks = new string?[(count + BlockLength - 1) / BlockLength][];

    public string this[int number] => _blocks[number / BlockLength]?[number % BlockLength] ?? Make(number);

    private string Make(int number)
    {
        ref string?[]? block = ref _blocks[number / BlockLength];
        if (block is null)
            Interlocked.CompareExchange(ref block, new string?[BlockLength], null);

        string made = make(number);
        return Interlocked.CompareExchange(ref block[number % BlockLength], made, null) ?? made;
    }
}
