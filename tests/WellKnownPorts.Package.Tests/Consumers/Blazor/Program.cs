using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using NetworkPorts;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
Console.WriteLine(WellKnownPorts.Lookup(443));
Console.WriteLine(WellKnownPorts.Find("postgresql")[0].Description);
await builder.Build().RunAsync();
