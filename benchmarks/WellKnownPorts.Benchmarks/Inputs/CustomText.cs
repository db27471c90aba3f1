namespace NetworkPorts.Benchmarks.Inputs;

/// <summary>The texts of custom services.</summary>
internal static class CustomText
{
    /// <summary>A services file like that of Linux: the registered names of the first ports, for TCP and UDP.</summary>
    public static string Services(int lines) => string.Concat(
        from port in WellKnownPorts.Ports.Values.Where(port => port.RegisteredName is not null).Take(lines / 2)
        from transport in (string[])["tcp", "udp"]
        select $"{port.RegisteredName}\t\t{port.Port}/{transport}\t\t# {port.RegisteredDescription}\n");

    /// <summary>A CSV file with services on random ports.</summary>
    public static string Csv(int rows)
    {
        var random = new Random(14);
        return "port,transports,name,description\n" + string.Concat(
            Enumerable.Range(0, rows).Select(i => $"{random.Next(1, 65536)},tcp,service-{i},Service {i}\n"));
    }
}
