namespace NetworkPorts.Internals;

/// <summary>A name in a <see cref="CustomNameTable"/>.</summary>
internal readonly struct CustomName(int hash, int next, int service, int alias)
{
    public const int NoAlias = -1;

    public int Hash => hash;

    /// <summary>Gets the number of the next name in the bucket plus one; 0 for the last name.</summary>
    public int Next => next;

    /// <summary>Gets the number of the first service that has the name.</summary>
    public int Service => service;

    /// <summary>Gets the index of the name in the aliases of that service, or <see cref="NoAlias"/>.</summary>
    public int Alias => alias;
}
