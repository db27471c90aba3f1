using System;
using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;
using NetworkPorts;
#if NET && !NETSTANDARD_ASSET
using System.Text.Json;
#endif

Console.WriteLine(WellKnownPorts.Lookup(443));
Console.WriteLine(WellKnownPorts.Lookup(443).Description);
Console.WriteLine(WellKnownPorts.Lookup(514, TransportProtocols.Udp));
Console.WriteLine(string.Join(" ", WellKnownPorts.Lookup(631).Services.Select(service => service.Name)));
Console.WriteLine(string.Join(" ", WellKnownPorts.Find("HTTP")[0].Aliases));

PortInfo kafka = WellKnownPorts.Lookup(9092);
Console.WriteLine($"{kafka.Name} {kafka.CommonName} {kafka.Category}");
Console.WriteLine(WellKnownPorts.Lookup(25).Traits);

Console.WriteLine(WellKnownPorts.TryFind("postgresql", out ServiceRecord postgresql) ? postgresql : default);
Console.WriteLine(WellKnownPorts.TryLookup(65536, out _));

var ranges = new PortRange[3];
WellKnownPorts.Classify(new ushort[] { 80, 8080, 50000 }, ranges);
Console.WriteLine(string.Join(" ", ranges));

Console.WriteLine(WellKnownPorts.Ports.Count(pair => pair.Value.Name == "x11"));
Console.WriteLine(EphemeralPortRange.Linux);
Console.WriteLine(WellKnownPorts.RegistryVersion);
#if NET && !NETSTANDARD_ASSET
Console.WriteLine(JsonSerializer.Serialize(WellKnownPorts.Lookup(13, TransportProtocols.Tcp), WellKnownPortsJsonContext.Default.PortInfo));
#endif
Console.WriteLine(typeof(PortInfo).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
Console.WriteLine(Environment.Version.Major);
