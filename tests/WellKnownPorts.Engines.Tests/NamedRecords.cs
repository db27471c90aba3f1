namespace NetworkPorts.Engines.Tests;

/// <summary>The AWS VPC flow log that comes with the tool, as the recipes of log pipelines name it.</summary>
internal static class NamedRecords
{
    /// <summary>Gets the records, without the header.</summary>
    public static IReadOnlyList<string> Records { get; } =
        [.. File.ReadLines(Repository.PathOf("src", "WellKnownPorts.Tool", "Logs", "vpc-flow.log")).Skip(1)];

    /// <summary>Gets the lines that a recipe writes: the services of both ports, and the record.</summary>
    public static IEnumerable<string> Lines => Records.Select(Named);

    private static string Named(string record)
    {
        string[] fields = record.Split(' ');
        bool hasPorts = TransportConvert.TryParse(fields[7], out TransportProtocols transport);
        return $"{NameOf(fields[5])}|{NameOf(fields[6])}|{record}";

        string? NameOf(string port) => hasPorts && int.TryParse(port, out int number)
            ? WellKnownPorts.Lookup(number, transport).Name
            : "";
    }
}
