using System;
using System.IO;
using System.Linq;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.Versioning;
using NetworkPorts;
#if NET
using System.Text.Json;
#endif

PortInfo https = WellKnownPorts.Lookup(443);
Console.WriteLine(https);
Console.WriteLine(https.RegisteredDescription);
Console.WriteLine(WellKnownPorts.Lookup(514, TransportProtocols.Udp));
Console.WriteLine(string.Join(" ", WellKnownPorts.Lookup(631).Services.Select(service => service.Name)));
Console.WriteLine(string.Join(" ", WellKnownPorts.Find("www-http")[0].Aliases));

PortInfo kafka = WellKnownPorts.Lookup(9092);
Console.WriteLine($"{kafka.Name} {kafka.RegisteredName} {kafka.Category} {kafka.GetNameUtf8().Length}");
Console.WriteLine($"{WellKnownPorts.Lookup(25).Traits} {WellKnownPorts.Lookup(25).IsBrowserBlocked}");

Console.WriteLine(WellKnownPorts.TryFind("postgresql", out ServiceRecord postgresql) ? postgresql : default);
Console.WriteLine(WellKnownPorts.TryLookup(65536, out _));
Console.WriteLine(WellKnownPorts.TryLookup(50123, out PortInfo dynamic) && dynamic.HasService);
Console.WriteLine(WellKnownPorts.ClassifyFlow(51234, 443, TransportProtocols.Tcp).Side.ToWord());

PortInfo http3 = PortInfo.Parse("HTTPS/udp");
Console.WriteLine($"{http3} {http3:N} {http3:R}");
Console.WriteLine(PortInfo.TryParse("kafka/udp", out _));
Console.WriteLine($"{PortCategory.RemoteAccess.ToWord()} {(PortTraits.Cleartext | PortTraits.Malware).ToWords()}");
Console.WriteLine(PortWords.TryParse("common-use".AsSpan(), out ServiceSource source) ? source : default);
TransportProtocols tcp = TransportConvert.FromProtocolType(ProtocolType.Tcp);
Console.WriteLine($"{TransportConvert.Parse("quic")} {TransportConvert.ToText(tcp)}");

var ranges = new PortRange[3];
WellKnownPorts.Classify(new ushort[] { 80, 8080, 50000 }, ranges);
Console.WriteLine(string.Join(" ", ranges));

Console.WriteLine(WellKnownPorts.Ports.Count(pair => pair.Value.RegisteredName == "x11"));
Console.WriteLine(EphemeralPortRange.Linux);

string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
File.WriteAllText(file, "port,transports,name\n8087,tcp,billing-api\n");
using (var reader = new StreamReader(file))
{
    PortRegistry registry = new PortRegistryBuilder().AddCsv(reader, "company-ports.csv").AddCsv(file).Build();
    Console.WriteLine($"{registry.Lookup(8087)} {registry.Find("billing-api")[1].Origin}");
}

File.Delete(file);
Console.WriteLine(WellKnownPorts.RegistryVersion);
#if NET && NETSTANDARD_ASSET
string json = JsonSerializer.Serialize(postgresql);
Console.WriteLine(json);
Console.WriteLine(JsonSerializer.Deserialize<ServiceRecord>(json).Port);
#elif NET
PortInfo daytime = WellKnownPorts.Lookup(13, TransportProtocols.Tcp);
Console.WriteLine(JsonSerializer.Serialize(daytime, WellKnownPortsJsonContext.Default.PortInfo));
#endif
Console.WriteLine(typeof(PortInfo).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
Console.WriteLine(Environment.Version.Major);
