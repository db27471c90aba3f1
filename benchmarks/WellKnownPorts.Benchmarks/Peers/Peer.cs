using System.Collections.Frozen;

namespace NetworkPorts.Benchmarks.Peers;

/// <summary>What a user would build instead of the library. It has the same data, so it finds the same names.</summary>
internal static class Peer
{
    private static readonly TransportProtocols[] s_transports =
        [TransportProtocols.Tcp, TransportProtocols.Udp, TransportProtocols.Sctp, TransportProtocols.Dccp];

    private static readonly Entry[] s_entries = [.. WellKnownPorts.Ports.Values
        .Where(port => port.HasService)
        .Select(port => new Entry(port.Port, port.Transports, port.Status, port.Name!, port.Description!))];

    /// <summary>The lower bound: one number for each port, read by its index.</summary>
    public static ushort[] NumberArray { get; } =
        [.. Enumerable.Range(0, 65536).Select(port => (ushort)(WellKnownPorts.Lookup(port).Name?.Length ?? 0))];

    /// <summary>One entry for each port, read by its index: half a megabyte of references.</summary>
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

    /// <summary>The entries in ascending order of their ports, for a binary search.</summary>
    public static (ushort[] Ports, Entry[] Entries) Sorted() => ([.. s_entries.Select(entry => entry.Port)], s_entries);

    /// <summary>Every name and alias, with the record that people mean by it.</summary>
    private static IEnumerable<KeyValuePair<string, Entry>> ByName() => WellKnownPorts.Ports.Values
        .SelectMany(port => port.Services)
        .SelectMany(service => service.Aliases.Prepend(service.Name))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(name => KeyValuePair.Create(name, Meant(name)));

    private static Entry Meant(string name)
    {
        ServiceRecord record = WellKnownPorts.Find(name)[0];
        return new Entry(
            record.Port, record.Transports, WellKnownPorts.Lookup(record.Port).Status, record.Name, record.Description);
    }
}
