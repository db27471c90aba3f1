namespace NetworkPorts.Tests;

/// <summary>Converts transport protocols to and from the spelling of the registry.</summary>
internal static class TransportText
{
    public static readonly TransportProtocols[] Single =
        [TransportProtocols.Tcp, TransportProtocols.Udp, TransportProtocols.Sctp, TransportProtocols.Dccp];

    private static readonly TransportProtocols[] s_sets = [.. Enumerable.Range(0, 16).Select(number =>
        Single.Where((_, bit) => (number & (1 << bit)) != 0)
            .Aggregate(TransportProtocols.None, (all, one) => all | one))];

    private static readonly Dictionary<TransportProtocols, string[]> s_words = s_sets.ToDictionary(
        set => set,
        set => Single.Where(one => set.HasFlag(one)).Select(one => one.ToString().ToLowerInvariant()).ToArray());

    /// <summary>Returns one of the 16 sets of transport protocols. The number is from 0 to 15.</summary>
    public static TransportProtocols Set(int number) => s_sets[number];

    public static string[] Of(TransportProtocols transports) => s_words[transports];

    public static string Join(TransportProtocols transports) => string.Join(',', Of(transports));

    public static TransportProtocols Parse(string transports) => transports.Length == 0
        ? TransportProtocols.None
        : Enum.Parse<TransportProtocols>(transports, ignoreCase: true);
}
