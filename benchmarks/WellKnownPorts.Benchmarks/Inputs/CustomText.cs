namespace NetworkPorts.Benchmarks.Inputs;

/// <summary>Creates text files with custom services.</summary>
internal static class CustomText
{
    /// <summary>
    /// Creates a services file like the one on Linux, with the registered names of the first ports for TCP and UDP.
    /// </summary>
    /// <returns>The lines in the format of <c>/etc/services</c>.</returns>
    public static string Services(int lines) => string.Concat(
        from port in WellKnownPorts.Ports.Values.Where(port => port.RegisteredName is not null).Take(lines / 2)
        from transport in (string[])["tcp", "udp"]
        select $"{port.RegisteredName}\t\t{port.Port}/{transport}\t\t# {port.RegisteredDescription}\n");

    /// <summary>Creates a CSV file with services on random ports.</summary>
    /// <returns>A header and the specified number of rows.</returns>
    public static string Csv(int rows)
    {
        var random = new Random(14);
        return "port,transports,name,description\n" + string.Concat(
            Enumerable.Range(0, rows).Select(i => $"{random.Next(1, 65536)},tcp,service-{i},Service {i}\n"));
    }
}
