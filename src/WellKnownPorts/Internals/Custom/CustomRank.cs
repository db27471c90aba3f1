namespace NetworkPorts.Internals;

/// <summary>The ranks that order services of the same file on the same port, as in <c>common-uses.csv</c>.</summary>
internal static class CustomRank
{
    public const byte First = 1;
    public const byte Default = 2;
    public const byte Last = 3;
}
