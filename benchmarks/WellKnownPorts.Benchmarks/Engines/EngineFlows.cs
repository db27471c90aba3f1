using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.Engines;

/// <summary>The flows that all databases classify, and the exported statements.</summary>
internal static class EngineFlows
{
    public const int Count = 1_000_000;

    /// <summary>The query that is measured without classification.</summary>
    public const string Plain = "SELECT destination_port, count(*) FROM flows GROUP BY destination_port";

    private static readonly string[] s_transports = ["tcp", "tcp", "udp", "6", "17"];

    /// <summary>Writes a CSV file of flows between clients and services, in both directions.</summary>
    public static void Write(string path)
    {
        var random = new Random(6335);
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("source_port,destination_port,transport");
        for (int i = 0; i < Count; i++)
        {
            ushort service = random.Next(4) == 0 ? PortBatch.Any(random) : PortBatch.Popular(random);
            ushort client = PortBatch.Ephemeral(random);
            string ports = random.Next(2) == 0 ? $"{client},{service}" : $"{service},{client}";
            file.WriteLine($"{ports},{s_transports[random.Next(s_transports.Length)]}");
        }
    }

    /// <summary>Returns the exported statements for a database.</summary>
    public static string Sql(string dialect) => Export("--format", "sql", "--dialect", dialect);

    /// <summary>Returns what the tool exports with the specified options.</summary>
    public static string Export(params string[] options) => Command.Run(
        "dotnet",
        [
            "run", "-c", "Release", "--project", Repository.PathOf("src", "WellKnownPorts.Tool"), "--",
            "export", .. options,
        ]).OutputOrThrow();
}
