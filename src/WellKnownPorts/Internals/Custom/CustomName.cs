namespace NetworkPorts.Internals;

/// <summary>A name in a <see cref="CustomNameTable"/>.</summary>
internal readonly struct CustomName(int hash, int next, int service, int alias)
{
    public const int NoAlias = -1;

    public int Hash => hash;

    /// <summary>The number of the next name in the bucket plus one; 0 if there is none.</summary>
    public int Next => next;

    /// <summary>The number of the first service that has the name.</summary>
    public int Service => service;

    /// <summary>The index of the name among the aliases of that service, or <see cref="NoAlias"/>.</summary>
    public int Alias => alias;
}
