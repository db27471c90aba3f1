namespace NetworkPorts.Benchmarks.Startup;

/// <summary>A service record as the peers keep it; transports are a number, the quickest to read.</summary>
internal sealed record RegistryEntry(ushort Port, string Name, string Description, byte Transports)
{
    /// <summary>Every record of the library, by port and then in the registry's order.</summary>
    public static IEnumerable<RegistryEntry> All =>
        from port in WellKnownPorts.Ports.Values
        from record in port.Services
        select new RegistryEntry(record.Port, record.Name, record.Description, (byte)record.Transports);
}
