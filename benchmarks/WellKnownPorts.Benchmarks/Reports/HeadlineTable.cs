using System.Globalization;
using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Micro;
using NetworkPorts.Benchmarks.Size;
using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.Reports;

/// <summary>The few lines by which the library is judged.</summary>
internal static class HeadlineTable
{
    private const int Batch = 4096;
    private const int Many = 16 * 1024 * 1024;

    /// <param name="startup">Null where it was not measured.</param>
    /// <param name="size">Null where it was not measured.</param>
    public static string Of(Measurements measured, StartupResults? startup, SizeResults? size)
    {
        IEnumerable<string> rows =
        [
            "| work | time | against |",
            "| --- | --- | --- |",
            .. Lookups(measured),
            .. Finds(measured),
            .. Classifications(measured),
            $"| allocated by all of these | {Allocated(measured)} B | |",
            .. startup is null ? [] : Startups(startup),
            .. size is null ? [] : Sizes(size),
        ];
        return string.Join('\n', rows);
    }

    private static IEnumerable<string> Lookups(Measurements measured)
    {
        Comparison lookup = new(measured, nameof(LookupBenchmarks), PortMix.Uniform, PortMix.Realistic);
        Comparison name = new(measured, nameof(NameOfPortBenchmarks), PortMix.Uniform, PortMix.Realistic);
        Comparison transport = new(measured, nameof(TransportLookupBenchmarks), PortMix.Uniform, PortMix.Realistic);
        const string Frozen = "`FrozenDictionary<ushort, T>`";
        foreach (string method in (string[])[nameof(LookupBenchmarks.Lookup), nameof(LookupBenchmarks.LookupStatus)])
        {
            yield return $"| `Lookup(port){(method.EndsWith("Status", StringComparison.Ordinal) ? ".Status" : "")}` "
                + $"| {lookup.Times(method)} | {lookup.Ratios(method, nameof(LookupBenchmarks.NumberArray))} × a bare `ushort[65536]` read; "
                + $"{lookup.Ratios(nameof(LookupBenchmarks.FrozenDictionary), method)} × faster than {Frozen} |";
        }

        yield return $"| `Lookup(port).Name` | {name.Times(nameof(NameOfPortBenchmarks.LookupName))} "
            + $"| {name.Ratios(nameof(NameOfPortBenchmarks.FrozenDictionary), nameof(NameOfPortBenchmarks.LookupName))} × faster than {Frozen} |";
        yield return $"| `Lookup(port).CommonName` | {name.Times(nameof(NameOfPortBenchmarks.LookupCommonName))} "
            + $"| {name.Ratios(nameof(NameOfPortBenchmarks.LookupCommonName), nameof(NameOfPortBenchmarks.LookupName))} × `Lookup(port).Name` |";
        yield return $"| `Lookup(port, transport).Status` | {transport.Times(nameof(TransportLookupBenchmarks.LookupTransportStatus))} "
            + $"| {transport.Ratios(nameof(TransportLookupBenchmarks.LookupTransportStatus), nameof(TransportLookupBenchmarks.LookupStatus))} × `Lookup(port).Status`; "
            + $"{transport.Ratios(nameof(TransportLookupBenchmarks.FrozenDictionaryStatus), nameof(TransportLookupBenchmarks.LookupTransportStatus))} × faster than "
            + "`FrozenDictionary<(ushort, TransportProtocols), T>` |";
    }

    private static IEnumerable<string> Finds(Measurements measured)
    {
        Comparison find = new(measured, nameof(FindBenchmarks), NameMix.Hit, NameMix.MixedCase, NameMix.Miss);
        yield return $"| `TryFind(name)`: found, in mixed case, unknown | {find.Times(nameof(FindBenchmarks.TryFind))} "
            + $"| {find.Ratios(nameof(FindBenchmarks.FrozenDictionary), nameof(FindBenchmarks.TryFind))} × faster than "
            + "`FrozenDictionary<string, T>` (`OrdinalIgnoreCase`) |";
    }

    private static IEnumerable<string> Classifications(Measurements measured)
    {
        double classify = measured.Median(nameof(ClassifyBenchmarks), nameof(ClassifyBenchmarks.Classify), Batch);
        double scalar = measured.Median(nameof(ClassifyBenchmarks), nameof(ClassifyBenchmarks.ScalarLoop), Batch);
        double many = measured.Median(nameof(ClassifyBenchmarks), nameof(ClassifyBenchmarks.Classify), Many);
        double copy = measured.Median(nameof(ClassifyBenchmarks), nameof(ClassifyBenchmarks.Copy), Many);

        // Classifying reads two bytes and writes one for each port; copying reads two and writes two.
        double throughput = 3 / many / (4 / copy);
        yield return Row($"| `Classify`, 4,096 ports | {classify:0} ns | {scalar / classify:0.0} × faster than a loop |");
        yield return Row($"| `Classify`, 16 Mi ports | {many / 1e6:0.0} ms | {throughput:0.00} × the throughput of copying |");
    }

    private static IEnumerable<string> Startups(StartupResults startup)
    {
        foreach ((Compilation compilation, string name) in new[] { (Compilation.Jit, "JIT"), (Compilation.NativeAot, "Native AOT") })
        {
            if (startup.FirstNameOverEmpty(StartupPrograms.Library, compilation) is not { } over)
                continue;
            double? json = startup.TimesLessThanJson(StartupPrograms.Library, compilation);
            yield return Row($"| first name in a new process, {name} | {over.TotalMilliseconds:0.00} ms | {json:0} × less than parsing the registry from JSON |");
        }
    }

    private static IEnumerable<string> Sizes(SizeResults size)
    {
        yield return Row($"| assembly, net10.0 | {size.Assembly("net10.0").Bytes / 1000} KB | |");
        yield return Row($"| package, all targets | {size.Package.Bytes / 1000} KB | |");
        if (size.NativeAot is { } aot)
            yield return Row($"| what it adds to a Native AOT program | {aot.Growth / 1000} KB | |");
    }

    private static long Allocated(Measurements measured) => measured.MostAllocated(
        nameof(LookupBenchmarks.Lookup), nameof(LookupBenchmarks.LookupStatus), nameof(NameOfPortBenchmarks.LookupName),
        nameof(NameOfPortBenchmarks.LookupCommonName), nameof(NameOfPortBenchmarks.LookupNameUtf8), nameof(TransportLookupBenchmarks.LookupTransportStatus),
        nameof(TransportLookupBenchmarks.LookupTransportName), nameof(FindBenchmarks.TryFind),
        nameof(FindBenchmarks.TryFindSpan), nameof(ClassifyBenchmarks.Classify));

    private static string Row(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
