using System.Globalization;
using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Micro;
using NetworkPorts.Benchmarks.Size;
using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.Reports;

/// <summary>Creates the table in the README, which contains the most important results.</summary>
internal static class HeadlineTable
{
    private const int Batch = 4096;
    private const int Many = 16 * 1024 * 1024;

    private const string Frozen = "a frozen dictionary";

    /// <summary>Creates the table.</summary>
    /// <param name="measured">The results of the benchmark classes.</param>
    /// <param name="startup">The results for the startup, or null if it was not measured.</param>
    /// <param name="size">The sizes, or null if they were not measured.</param>
    /// <returns>The table, as Markdown.</returns>
    public static string Of(Measurements measured, StartupResults? startup, SizeResults? size)
    {
        IEnumerable<string> rows =
        [
            "| work | time | against |",
            "| --- | --- | --- |",
            .. Lookups(measured),
            .. TransportLookups(measured),
            .. Finds(measured),
            .. Flows(measured),
            .. Classifications(measured),
            $"| allocated by all of these | {Allocated(measured)} B | |",
            .. startup is null ? [] : Startups(startup),
            .. size is null ? [] : Sizes(size),
        ];
        return string.Join('\n', rows);
    }

    private static IEnumerable<string> Lookups(Measurements measured)
    {
        Comparison names = new(measured, nameof(NameOfPortBenchmarks), PortMix.Uniform, PortMix.Realistic);
        const string Name = nameof(NameOfPortBenchmarks.LookupName);
        const string RegisteredName = nameof(NameOfPortBenchmarks.LookupRegisteredName);
        yield return $"| `Lookup(port).Name` | {names.Times(Name)} "
            + $"| {names.Ratios(Name, nameof(NameOfPortBenchmarks.EntryArray))} × an array read; "
            + $"{names.Ratios(nameof(NameOfPortBenchmarks.FrozenDictionary), Name)} × faster than {Frozen} |";

        Comparison statuses = new(measured, nameof(LookupBenchmarks), PortMix.Uniform, PortMix.Realistic);
        const string Status = nameof(LookupBenchmarks.LookupStatus);
        yield return $"| `Lookup(port).Status` | {statuses.Times(Status)} "
            + $"| {statuses.Ratios(Status, nameof(LookupBenchmarks.NumberArray))} × an array read; "
            + $"{statuses.Ratios(nameof(LookupBenchmarks.FrozenDictionary), Status)} × faster than {Frozen} |";

        yield return $"| `Lookup(port).RegisteredName` | {names.Times(RegisteredName)} "
            + $"| {names.Ratios(RegisteredName, Name)} × `Lookup(port).Name` |";
    }

    private static IEnumerable<string> TransportLookups(Measurements measured)
    {
        Comparison lookups = new(measured, nameof(TransportLookupBenchmarks), PortMix.Uniform, PortMix.Realistic);
        const string Name = nameof(TransportLookupBenchmarks.LookupTransportName);
        yield return $"| `Lookup(port, transport).Name` | {lookups.Times(Name)} "
            + $"| {lookups.Ratios(Name, nameof(TransportLookupBenchmarks.LookupName))} × `Lookup(port).Name`; "
            + $"{lookups.Ratios(nameof(TransportLookupBenchmarks.FrozenDictionaryName), Name)} × faster than "
            + $"{Frozen} |";

        const string Status = nameof(TransportLookupBenchmarks.LookupTransportStatus);
        yield return $"| `Lookup(port, transport).Status` | {lookups.Times(Status)} "
            + $"| {lookups.Ratios(Status, nameof(TransportLookupBenchmarks.LookupStatus))} × `Lookup(port).Status`; "
            + $"{lookups.Ratios(nameof(TransportLookupBenchmarks.FrozenDictionaryStatus), Status)} × faster than "
            + $"{Frozen} |";
    }

    private static IEnumerable<string> Finds(Measurements measured)
    {
        Comparison finds = new(measured, nameof(FindBenchmarks), NameMix.Hit, NameMix.MixedCase, NameMix.Miss);
        const string TryFind = nameof(FindBenchmarks.TryFind);
        yield return $"| `TryFind(name)` | {finds.Times(TryFind)} "
            + $"| {finds.Ratios(nameof(FindBenchmarks.FrozenDictionary), TryFind)} × faster than {Frozen} |";
    }

    private static IEnumerable<string> Flows(Measurements measured)
    {
        Comparison flows = new(measured, nameof(FlowBenchmarks), PortMix.Uniform, PortMix.Realistic);
        const string ClassifyFlow = nameof(FlowBenchmarks.ClassifyFlow);
        yield return $"| `ClassifyFlow(source, destination, transport)` | {flows.Times(ClassifyFlow)} "
            + $"| {flows.Ratios(ClassifyFlow, nameof(FlowBenchmarks.TwoLookups))} × "
            + "`Status` of both ports |";
    }

    private static IEnumerable<string> Classifications(Measurements measured)
    {
        double classify = measured.Median(nameof(ClassifyBenchmarks), nameof(ClassifyBenchmarks.Classify), Batch);
        double scalar = measured.Median(nameof(ClassifyBenchmarks), nameof(ClassifyBenchmarks.ScalarLoop), Batch);
        double many = measured.Median(nameof(ClassifyBenchmarks), nameof(ClassifyBenchmarks.Classify), Many);
        double copy = measured.Median(nameof(ClassifyBenchmarks), nameof(ClassifyBenchmarks.Copy), Many);

        // For each port, Classify reads two bytes and writes one. A copy reads two and writes two.
        double throughput = 3 / many / (4 / copy);
        yield return Row(
            $"| `Classify`, 4,096 ports | {classify:0} ns | {scalar / classify:0.0} × faster than a loop |");
        yield return Row(
            $"| `Classify`, 16 Mi ports | {many / 1e6:0.0} ms | {throughput:0.00} × the throughput of copying |");
    }

    private static IEnumerable<string> Startups(StartupResults startup)
    {
        const string LessThanJson = "less than parsing the registry from JSON";
        (Compilation, string)[] compilations = [(Compilation.Jit, "JIT"), (Compilation.NativeAot, "Native AOT")];
        foreach ((Compilation compilation, string name) in compilations)
        {
            if (startup.FirstNameOverEmpty(StartupPrograms.Library, compilation) is not { } over)
                continue;
            double time = over.TotalMilliseconds;
            double? json = startup.TimesLessThanJson(StartupPrograms.Library, compilation);
            yield return Row(
                $"| first name in a new process, {name} | {time:0.00} ms | {json:0} × {LessThanJson} |");
        }
    }

    private static IEnumerable<string> Sizes(SizeResults size)
    {
        yield return Row($"| assembly, net10.0 | {size.Assembly("net10.0").Bytes / 1000} KB | |");
        yield return Row($"| package, all targets | {size.Package.Bytes / 1000} KB | |");
        if (size.NativeAot is { } aot)
            yield return Row($"| what it adds to a Native AOT program | {aot.Growth / 1000} KB | |");
    }

    private static long Allocated(Measurements measured) => measured.MaxAllocated(
        nameof(NameOfPortBenchmarks.LookupName), nameof(NameOfPortBenchmarks.LookupRegisteredName),
        nameof(NameOfPortBenchmarks.LookupNameUtf8), nameof(LookupBenchmarks.LookupStatus),
        nameof(TransportLookupBenchmarks.LookupTransportName), nameof(TransportLookupBenchmarks.LookupTransportStatus),
        nameof(FindBenchmarks.TryFind), nameof(FindBenchmarks.TryFindSpan), nameof(FlowBenchmarks.ClassifyFlow),
        nameof(ClassifyBenchmarks.Classify));

    private static string Row(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
