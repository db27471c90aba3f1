namespace NetworkPorts.Benchmarks.Startup;

/// <summary>A service record as the peers store it. The transports are a number, which is fastest to parse.</summary>
internal sealed record RegistryEntry(ushort Port, string Name, string Description, byte Transports)
{
    /// <summary>Gets all records of the library, by port. The first record of a port is the preferred one.</summary>
    public static IEnumerable<RegistryEntry> All =>
        from port in WellKnownPorts.Ports.Values
        from record in port.Services
        select new RegistryEntry(record.Port, record.Name, record.Description, (byte)record.Transports);
}
