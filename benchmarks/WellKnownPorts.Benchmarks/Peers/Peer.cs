using System.Collections.Frozen;

namespace NetworkPorts.Benchmarks.Peers;

/// <summary>Builds the alternatives to the library. They have the same data, so they find the same names.</summary>
internal static class Peer
{
    private static readonly TransportProtocols[] s_transports =
        [TransportProtocols.Tcp, TransportProtocols.Udp, TransportProtocols.Sctp, TransportProtocols.Dccp];

    private static readonly Entry[] s_entries = [.. WellKnownPorts.Ports.Values
        .Where(port => port.HasService)
        .Select(port => new Entry(port.Port, port.Transports, port.Status, port.Name!, port.Description!))];

    /// <summary>Gets an array with one number for each port, indexed by the port. It is the lower bound.</summary>
    public static ushort[] NumberArray { get; } =
        [.. Enumerable.Range(0, 65536).Select(port => (ushort)(WellKnownPorts.Lookup(port).Name?.Length ?? 0))];

    /// <summary>Creates an array with one entry for each port, indexed by the port.</summary>
    /// <returns>The array, with half a megabyte of references.</returns>
    public static Entry?[] EntryArray()
    {
        var entries = new Entry?[65536];
        foreach (Entry entry in s_entries)
            entries[entry.Port] = entry;
        return entries;
    }

    public static FrozenDictionary<ushort, Entry> Frozen() => s_entries.ToFrozenDictionary(entry => entry.Port);

    public static Dictionary<ushort, Entry> Dictionary() => s_entries.ToDictionary(entry => entry.Port);

    public static FrozenDictionary<(ushort, TransportProtocols), Entry> FrozenByTransport() => (
        from entry in s_entries
        from transport in s_transports
        let port = WellKnownPorts.Lookup(entry.Port, transport)
        where port.HasService
        select new Entry(entry.Port, transport, port.Status, port.Name!, port.Description!))
        .ToFrozenDictionary(entry => (entry.Port, entry.Transports));

    public static FrozenDictionary<string, Entry> FrozenByName() =>
        ByName().ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    public static Dictionary<string, Entry> DictionaryByName() =>
        ByName().ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the ports in ascending order, for a binary search, and their entries.</summary>
    /// <returns>Two arrays of the same length and in the same order.</returns>
    public static (ushort[] Ports, Entry[] Entries) Sorted() => ([.. s_entries.Select(entry => entry.Port)], s_entries);

    /// <summary>Returns every name and alias with its preferred record.</summary>
    private static IEnumerable<KeyValuePair<string, Entry>> ByName() => WellKnownPorts.Ports.Values
        .SelectMany(port => port.Services)
        .SelectMany(service => service.Aliases.Prepend(service.Name))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(name => KeyValuePair.Create(name, Preferred(name)));

    private static Entry Preferred(string name)
    {
        ServiceRecord record = WellKnownPorts.Find(name)[0];
        return new Entry(
            record.Port, record.Transports, WellKnownPorts.Lookup(record.Port).Status, record.Name, record.Description);
    }
}
