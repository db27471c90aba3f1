using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace NetworkPorts.Tests;

/// <summary>Compares random stacks of layers with <see cref="RegistryModel"/>.</summary>
public class RegistryModelTests
{
    // Few names and ports, so that layers collide with each other and with the built-in data.
    private static readonly string[] s_names =
        ["http", "HTTP", "www", "billing-api", "kafka", "x11", "Postgres", "a_b"];

    private static readonly int[] s_ports =
        [1, 53, 80, 443, 514, 1024, 5432, 6000, 8080, 30000, 32768, 50000, 60500, 65535];

    [Property(MaxTest = 5)]
    public Property Every_port_and_set_of_transports_matches_the_model() =>
        Prop.ForAll(Stacks(), AssertAllPorts);

    [Property(MaxTest = EveryPort.Cases)]
    public Property Records_are_found_in_the_documented_order() =>
        Prop.ForAll(Stacks(), AssertNames);

    [Property(MaxTest = EveryPort.Cases)]
    public Property Flows_are_classified_by_the_documented_weights() =>
        Prop.ForAll(Stacks(), AssertFlows);

    private static void AssertAllPorts(RegistryModel.Layer[] layers)
    {
        var model = new RegistryModel(layers);
        PortRegistry registry = Build(layers);
        int known = Enumerable.Range(0, ushort.MaxValue + 1).Count(port =>
            model.IsChanged(port) ? model.IsKnown(port) : WellKnownPorts.Ports.ContainsKey((ushort)port));
        foreach (int port in EveryPort.Numbers)
        {
            bool isChanged = model.IsChanged(port);
            for (int set = 0; set < 16; set++)
            {
                TransportProtocols requested = TransportText.Set(set);
                PortInfo seen = registry.Lookup(port, requested);
                if (isChanged)
                    AssertPort(model, port, requested, seen);
                else
                    AssertUnchanged(WellKnownPorts.Lookup(port, requested), seen);
            }
        }

        Assert.Equal(known, registry.Ports.Count);
        Assert.Equal(known, registry.Ports.Keys.Count());
    }

    private static void AssertPort(RegistryModel model, int port, TransportProtocols requested, PortInfo seen)
    {
        (RegistryModel.Service Service, string Origin)[] custom = [.. model.Custom(port, requested)];
        PortInfo builtIn = model.BuiltIn(port, requested);
        PortInfo registry = WellKnownPorts.Lookup(port, requested);
        RegistryModel.Service? first = custom.Length > 0 ? custom[0].Service : null;

        Assert.Equal((port, requested), (seen.Port, seen.RequestedTransports));
        Assert.Equal(first?.Name ?? builtIn.Name, seen.Name);
        Assert.Equal(seen.Name ?? "", System.Text.Encoding.ASCII.GetString(seen.GetNameUtf8()));
        Assert.Equal(first is null ? builtIn.Description : first.Description, seen.Description);
        Assert.Equal(first?.Category ?? builtIn.Category, seen.Category);
        Assert.Equal(first?.Traits ?? builtIn.Traits, seen.Traits);
        Assert.Equal(first is not null || builtIn.HasService, seen.HasService);
        Assert.Equal(
            (registry.RegisteredName, registry.RegisteredDescription, registry.Status, registry.Transports),
            (seen.RegisteredName, seen.RegisteredDescription, seen.Status, seen.Transports));

        ServiceRecord[] records = [.. seen.Services];
        Assert.Equal(custom.Length + builtIn.Services.Count, records.Length);
        Assert.Equal(
            custom.Select(one => (one.Service.Name, one.Service.Transports, one.Service.Description, one.Origin)),
            records.Take(custom.Length)
                .Select(record => (record.Name, record.Transports, record.Description, record.Origin!)));
        Assert.All(records.Take(custom.Length), record => Assert.Equal(ServiceSource.Custom, record.Source));
        Assert.Equal(
            builtIn.Services.Select(record => (record.Name, record.Transports, record.Source, record.Description)),
            records.Skip(custom.Length)
                .Select(record => (record.Name, record.Transports, record.Source, record.Description)));
        Assert.All(records, record => Assert.Equal(port, record.Port));
    }

    private static void AssertUnchanged(PortInfo expected, PortInfo seen)
    {
        bool isSame = expected.Name == seen.Name
            && expected.Category == seen.Category
            && expected.Traits == seen.Traits
            && expected.HasService == seen.HasService
            && expected.Status == seen.Status
            && expected.RegisteredName == seen.RegisteredName;
        if (!isSame || expected == seen)
            Assert.Fail($"{seen} for {seen.RequestedTransports} must be {expected}.");
    }

    private static void AssertNames(RegistryModel.Layer[] layers)
    {
        var model = new RegistryModel(layers);
        PortRegistry registry = Build(layers);
        foreach (string name in s_names.Append("ssh").Append("unknown-name"))
        {
            ServiceRecord[] found = [.. registry.Find($" {name.ToUpperInvariant()} ")];
            (int, string, string)[] custom = [.. model.Find(name)];
            Assert.Equal(
                custom, found.Take(custom.Length).Select(record => ((int)record.Port, record.Origin!, record.Name)));
            Assert.Equal(
                WellKnownPorts.Find(name)
                    .Where(record => model.BuiltIn(record.Port, TransportProtocols.All).Services.Contains(record))
                    .Select(record => (record.Port, record.Name, record.Source)),
                found.Skip(custom.Length).Select(record => (record.Port, record.Name, record.Source)));
            Assert.Equal(found.Length > 0, registry.TryFind(name, out ServiceRecord first));
            Assert.Equal(found.FirstOrDefault(), first);
        }
    }

    private static void AssertFlows(RegistryModel.Layer[] layers)
    {
        var model = new RegistryModel(layers);
        PortRegistry registry = Build(layers);
        EphemeralPortRange[] ranges = [new(32768, 65535), EphemeralPortRange.Unprivileged];
        foreach (EphemeralPortRange clients in ranges)
        {
            foreach (int source in s_ports.Append(0).Append(4364))
            {
                foreach (int destination in s_ports)
                {
                    TransportProtocols transport = TransportText.Set((source + destination) % 16);
                    FlowClassification flow = registry.ClassifyFlow(source, destination, transport, clients);

                    Assert.Equal(
                        model.Classify(source, destination, transport, clients),
                        (flow.Service.Port, flow.Side, flow.Confidence));
                    Assert.Equal(registry.Lookup(flow.Service.Port, transport), flow.Service);
                    if (clients.First != 32768)
                        continue;
                    Assert.Equal(flow, registry.ClassifyFlow(source, destination, transport));
                    Assert.Equal(
                        flow, registry.ClassifyFlow(source, destination, transport, FlowInitiator.Unknown));
                }
            }
        }
    }

    private static PortRegistry Build(RegistryModel.Layer[] layers)
    {
        var builder = new PortRegistryBuilder();
        foreach (RegistryModel.Layer layer in layers)
            builder.AddCsv(new StringReader(Csv(layer)), layer.Origin);
        return builder.Build();
    }

    private static string Csv(RegistryModel.Layer layer)
    {
        IEnumerable<string> services = layer.Services.Select(service => string.Join(
            ',',
            Ports(service.First, service.Last),
            string.Join(' ', TransportText.Of(service.Transports)),
            service.Name,
            string.Join(' ', service.Aliases),
            $"\"{service.Description.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
            service.Category == PortCategory.Unknown ? "" : service.Category.ToWord(),
            service.Traits == PortTraits.None ? "" : service.Traits.ToWords().Replace(',', ' '),
            service.Rank == 2 ? "" : service.Rank,
            service.IsUsual ? "usual" : ""));
        IEnumerable<string> hidden = layer.Hidden.Select(one =>
            $"{Ports(one.First, one.Last)},{string.Join(' ', TransportText.Of(one.Transports))},-,,,,,,");
        return string.Join(
            '\n',
            services.Concat(hidden).Prepend("port,transports,name,aliases,description,category,traits,rank,usual"));
    }

    private static string Ports(int first, int last) => first == last ? $"{first}" : $"{first}-{last}";

    private static Arbitrary<RegistryModel.Layer[]> Stacks()
    {
        Gen<(int First, int Last)> ports =
            from first in Gen.Elements(s_ports)
            from length in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 100)))
            select (first, Math.Min(first + length, 65535));
        Gen<TransportProtocols> transports = Gen.Choose(1, 15).Select(TransportText.Set);
        Gen<RegistryModel.Service> services =
            from range in ports
            from set in transports
            from name in Gen.Elements(s_names)
            from aliases in Gen.SubListOf(s_names)
            from description in Gen.Elements("", "Billing, \"the\" API", "plain")
            from category in Gen.Elements(Enum.GetValues<PortCategory>())
            from traits in Gen.Choose(0, 15)
            from rank in Gen.Choose(1, 3)
            from isUsual in Gen.Elements(true, false, false)
            select new RegistryModel.Service(
                range.First, range.Last, set, name, [.. aliases], description, category, (PortTraits)traits, rank,
                isUsual);
        Gen<RegistryModel.Hidden> hidden =
            from range in ports
            from set in transports
            select new RegistryModel.Hidden(range.First, range.Last, set);
        Gen<RegistryModel.Layer> layers =
            from count in Gen.Choose(0, 6)
            from all in services.ArrayOf(count)
            from hiddenCount in Gen.Choose(0, 2)
            from hide in hidden.ArrayOf(hiddenCount)
            select new RegistryModel.Layer("", all, hide);
        return Gen.Choose(0, 4)
            .SelectMany(count => layers.ArrayOf(count))
            .Select(stack => stack.Select((layer, index) => layer with { Origin = $"layer {index}" }).ToArray())
            .ToArbitrary();
    }
}
