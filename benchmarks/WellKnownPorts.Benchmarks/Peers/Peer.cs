using System.Collections.Frozen;

namespace NetworkPorts.Benchmarks.Peers;

/// <summary>What a user would build in place of the library, from the same registry.</summary>
internal static class Peer
{
    private static readonly TransportProtocols[] s_transports =
        [TransportProtocols.Tcp, TransportProtocols.Udp, TransportProtocols.Sctp, TransportProtocols.Dccp];

    private static readonly Entry[] s_entries = [.. WellKnownPorts.Ports.Values
        .Where(port => port.Status == PortStatus.Assigned)
        .Select(port => new Entry(port.Port, port.Transports, port.Status, port.Name!, port.Description!))];

    /// <summary>The floor: a number for each port, read by its index.</summary>
    public static ushort[] NumberArray { get; } =
        [.. Enumerable.Range(0, 65536).Select(port => (ushort)(WellKnownPorts.Lookup(port).Name?.Length ?? 0))];

    /// <summary>An entry for each port, read by its index: half a megabyte of references.</summary>
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
        let seen = WellKnownPorts.Lookup(entry.Port, transport)
        where seen.Status == PortStatus.Assigned
        select new Entry(entry.Port, transport, seen.Status, seen.Name!, seen.Description!))
        .ToFrozenDictionary(entry => (entry.Port, entry.Transports));

    public static FrozenDictionary<string, Entry> FrozenByName() =>
        ByName().ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    public static Dictionary<string, Entry> DictionaryByName() =>
        ByName().ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Entries in the order of their ports, to be searched by halves.</summary>
    public static (ushort[] Ports, Entry[] Entries) Sorted() => ([.. s_entries.Select(entry => entry.Port)], s_entries);

    private static IEnumerable<KeyValuePair<string, Entry>> ByName() =>
        from port in WellKnownPorts.Ports.Values
        from service in port.Services
        from name in service.Aliases.Prepend(service.Name)
        group new Entry(port.Port, service.Transports, PortStatus.Assigned, service.Name, service.Description) by name into named
        select KeyValuePair.Create(named.Key, named.First());
}
