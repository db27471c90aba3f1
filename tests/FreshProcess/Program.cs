using System.Numerics;
using NetworkPorts;
using NetworkPorts.Tests;

// The first call of the library can be measured only in a new process.
Console.WriteLine(args[0] switch
{
    "first-lookup" => FirstLookup(),
    "first-names" => FirstNames(),
    "classify" => Classify(),
    "find" => $"accelerated: {Vector.IsHardwareAccelerated}, wrong: {NameVariations.CountWrongResults()}",
    _ => throw new ArgumentException($"Unknown command '{args[0]}'."),
});

static string FirstLookup()
{
    long before = GC.GetAllocatedBytesForCurrentThread();
    PortInfo info = WellKnownPorts.Lookup(443);
    PortStatus status = info.Status;
    ReadOnlySpan<byte> name = info.GetNameUtf8();
    long after = GC.GetAllocatedBytesForCurrentThread();
    return $"{info.Name} {status} {name.Length}: {after - before} B";
}

// Threads that read all names and descriptions at the same time must get the same string instances.
static string FirstNames()
{
    const int Threads = 8;
    using var start = new Barrier(Threads);
    var strings = new string?[Threads][];
    Thread[] threads = [.. Enumerable.Range(0, Threads).Select(index => new Thread(() =>
    {
        start.SignalAndWait();
        strings[index] =
        [
            .. Enumerable.Range(0, 65536).Select(port => WellKnownPorts.Lookup(port).Name),
            .. Enumerable.Range(0, 65536).Select(port => WellKnownPorts.Lookup(port).Description),
            .. Enumerable.Range(0, 65536).Select(port => WellKnownPorts.Lookup(port).RegisteredName),
        ];
    }))];
    foreach (Thread thread in threads)
        thread.Start();
    foreach (Thread thread in threads)
        thread.Join();

    bool areIdentical = strings.All(own => own.Zip(strings[0]).All(pair => ReferenceEquals(pair.First, pair.Second)));
    return $"{strings[0].Count(name => name is not null)} strings, identical: {areIdentical}";
}

static string Classify()
{
    ushort[] ports = [.. Enumerable.Range(0, 400).Select(i => (ushort)(i * 40503))];
    var ranges = new PortRange[300];
    int wrong = 0;
    for (int start = 0; start < 64; start++)
    {
        for (int length = 0; length <= ranges.Length; length++)
        {
            WellKnownPorts.Classify(ports.AsSpan(start, length), ranges);
            for (int i = 0; i < length; i++)
                wrong += ranges[i] == WellKnownPorts.Classify(ports[start + i]) ? 0 : 1;
        }
    }

    return $"accelerated: {Vector.IsHardwareAccelerated}, wrong: {wrong}";
}
