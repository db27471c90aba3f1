// Counts the services in a conn.log that Zeek wrote, or in the recorded log that comes with the sample.
using System.Globalization;
using System.Runtime.InteropServices;
using NetworkPorts;

string path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "conn.log");
Dictionary<string, (int Flows, long Bytes)> services = [];
string[] names = [];
int unreadable = 0;
foreach (string line in File.ReadLines(path))
{
    string[] fields = line.Split('\t');
    if (fields[0] == "#fields")
        names = fields[1..];
    if (line.StartsWith('#'))
        continue;

    if (!int.TryParse(Field("id.orig_p"), out int source)
        || !int.TryParse(Field("id.resp_p"), out int destination)
        || !TransportConvert.TryParse(Field("proto"), out TransportProtocols transport))
    {
        unreadable++;
        continue;
    }

    // Port numbers alone do not say which end is the server. The classification compares both ports.
    FlowClassification flow = WellKnownPorts.ClassifyFlow(source, destination, transport);
    string service = flow.Service.Name ?? $"({flow.Service.Range.ToWord()} ports)";
    ref (int Flows, long Bytes) total = ref CollectionsMarshal.GetValueRefOrAddDefault(services, service, out _);
    total.Flows++;
    total.Bytes += Count(Field("orig_bytes")) + Count(Field("resp_bytes"));

    string Field(string name) => Array.IndexOf(names, name) is var i and >= 0 && i < fields.Length ? fields[i] : "-";
}

foreach ((string service, (int flows, long bytes)) in services
    .OrderByDescending(entry => entry.Value.Flows)
    .ThenBy(entry => entry.Key, StringComparer.Ordinal)
    .Take(10))
{
    string row = $"{service,-16} {flows,6} flows {bytes.ToString("N0", CultureInfo.InvariantCulture),12} bytes";
    Console.WriteLine(row);
}

Console.WriteLine($"{services.Values.Sum(total => total.Flows)} flows with ports, {unreadable} lines without");

static long Count(string text) =>
    long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : 0;
