using System.Globalization;
using NetworkPorts.Benchmarks.Inputs;

namespace NetworkPorts.Benchmarks.FlowLogs;

/// <summary>Generates a long Zeek conn.log from the sample's recorded rows. It is the same in every run.</summary>
internal static class ConnLog
{
    private const int Time = 0;
    private const int Identifier = 1;
    private const int SourceAddress = 2;
    private const int SourcePort = 3;
    private const int DestinationAddress = 4;
    private const int DestinationPort = 5;
    private const int Protocol = 6;

    private const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int IdentifierLength = 17;

    /// <summary>The time between two flows, in microseconds.</summary>
    private const int Interval = 497;

    /// <summary>On average, one in this many arbitrary ports is port 0.</summary>
    private const int PortZeroInterval = 64;

    /// <summary>Writes a log with the specified number of flows.</summary>
    /// <returns>The log file, with its number of lines and bytes.</returns>
    public static LogFile Write(string path, int flows)
    {
        string[] recorded = File.ReadAllLines(Repository.PathOf("src", "WellKnownPorts.Tool", "Logs", "conn.log"));
        string[][] rows = [.. recorded.Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];
        var random = new Random(6335);
        string[] header = [.. recorded.TakeWhile(line => line.StartsWith('#'))];
        using (var log = new StreamWriter(path, append: false) { NewLine = "\n" })
        {
            foreach (string line in header)
                log.WriteLine(line);
            for (int flow = 0; flow < flows; flow++)
            {
                string[] row = rows[random.Next(rows.Length)];
                log.WriteLine(string.Join('\t', [.. Varied(row, flow, random), .. row.AsSpan(Protocol)]));
            }

            log.WriteLine(recorded[^1]);
        }

        return new LogFile(path, header.Length + flows + 1, new FileInfo(path).Length);
    }

    /// <summary>Writes a log again as JSON lines.</summary>
    /// <returns>The log file, with its number of lines and bytes.</returns>
    public static LogFile WriteJson(LogFile log, string path)
    {
        string[] names = [];
        string[] types = [];
        long lines = 0;
        using (var json = new StreamWriter(path, append: false) { NewLine = "\n" })
        {
            foreach (string line in File.ReadLines(log.Path))
            {
                string[] columns = line.Split('\t');
                if (columns[0] == "#fields")
                    names = columns[1..];
                else if (columns[0] == "#types")
                    types = columns[1..];
                if (line.StartsWith('#'))
                    continue;
                json.WriteLine($"{{{string.Join(',', names.Index()
                    .Where(name => columns[name.Index] is not ("-" or "(empty)"))
                    .Select(name => $"\"{name.Item}\":{JsonOf(types[name.Index], columns[name.Index])}"))}}}");
                lines++;
            }
        }

        return new LogFile(path, lines, new FileInfo(path).Length);
    }

    private static string JsonOf(string type, string value) => type switch
    {
        "time" or "interval" or "port" or "count" => value,
        "bool" => value == "T" ? "true" : "false",
        _ => $"\"{value}\"",
    };

    /// <summary>Returns the columns before the protocol, with values that differ from the recorded ones.</summary>
    private static string[] Varied(string[] row, int flow, Random random)
    {
        var varied = new string[Protocol];
        decimal time = decimal.Parse(row[Time], CultureInfo.InvariantCulture) + ((decimal)flow * Interval / 1_000_000);
        varied[Time] = time.ToString("F6", CultureInfo.InvariantCulture);
        varied[Identifier] = "C" + random.GetString(Letters, IdentifierLength);
        varied[SourceAddress] = Address(row[SourceAddress], random);
        varied[DestinationAddress] = Address(row[DestinationAddress], random);

        // For ICMP, these columns contain the type and the code.
        (varied[SourcePort], varied[DestinationPort]) = row[Protocol] is "tcp" or "udp"
            ? Ports(random)
            : (row[SourcePort], row[DestinationPort]);
        return varied;
    }

    private static string Address(string recorded, Random random) => recorded.Contains(':')
        ? $"fd00:20::{random.Next(1, 0x10000):x}:{random.Next(1, 0x10000):x}"
        : $"10.{random.Next(256)}.{random.Next(256)}.{random.Next(1, 255)}";

    /// <summary>
    /// Returns the ports of a flow. On average, of eight flows, six go from a client to a service, one goes from a
    /// service to a client, and one has two arbitrary ports.
    /// </summary>
    private static (string Source, string Destination) Ports(Random random)
    {
        (ushort source, ushort destination) = random.Next(8) switch
        {
            0 => (AnyOrZero(random), AnyOrZero(random)),
            1 => (PortBatch.Popular(random), PortBatch.Ephemeral(random)),
            _ => (PortBatch.Ephemeral(random), PortBatch.Popular(random)),
        };
        return (source.ToString(CultureInfo.InvariantCulture), destination.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Returns an arbitrary port. Port 0 has special rules, so it is more frequent than by chance, to be covered by the
    /// output check.
    /// </summary>
    private static ushort AnyOrZero(Random random) =>
        random.Next(PortZeroInterval) == 0 ? (ushort)0 : PortBatch.Any(random);
}
