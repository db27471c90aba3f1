using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using NetworkPorts.Benchmarks.Inputs;
using NetworkPorts.Benchmarks.Layouts;
using NetworkPorts.Benchmarks.Peers;
using NetworkPorts.Benchmarks.Startup;

namespace NetworkPorts.Benchmarks.Cold;

/// <summary>
/// Measures single lookups with a cold cache, as in a program whose other work evicts the tables. A megabyte of other
/// data is touched before each lookup. Each lookup is timed separately, because a batch would warm the tables for its
/// own later lookups.
/// </summary>
internal static class ColdMeasurement
{
    private const int Rounds = 5_000;

    // A prime, so that each case looks up every port of the batch.
    private const int Distance = 331;

    /// <summary>Measures all lookups.</summary>
    /// <returns>The report, as Markdown.</returns>
    public static string Run()
    {
        ushort[] ports = PortBatch.Of(PortMix.Realistic);
        ColdCase[] cases = [.. Cases()];
        var other = new OtherData();
        long[][] ticks = [.. cases.Select(_ => new long[Rounds])];
        int used = 0;

        // The cases take turns, so that other load on the machine affects all of them. Within a round they look up
        // different ports, so that no case benefits from data that another one has just loaded into the cache.
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < cases.Length; i++)
            {
                used += other.Touch();
                ushort port = ports[(round + (i * Distance)) % ports.Length];
                long start = Stopwatch.GetTimestamp();
                used += cases[i].Lookup(port);
                ticks[i][round] = Stopwatch.GetTimestamp() - start;
            }
        }

        GC.KeepAlive(used);
        IEnumerable<string> rows = cases.Select((peer, i) => string.Create(
            CultureInfo.InvariantCulture, $"| {peer.Name} | {Nanoseconds(ticks[i]):0} |"));
        return $"""
            {ReportHead.Of("Cold lookups")}
            The mean of the middle half of {Rounds:N0} single lookups of the realistic mix. A megabyte of other data is
            touched before each lookup. Each number includes reading the clock and calling a delegate (the first row).

            | lookup | ns |
            | --- | ---: |
            {string.Join('\n', rows)}
            """;
    }

    private static IEnumerable<ColdCase> Cases()
    {
        FrozenDictionary<ushort, Entry> frozen = Peer.Frozen();
        Dictionary<ushort, Entry> dictionary = Peer.Dictionary();
        Entry?[] entries = Peer.EntryArray();
        ushort[] numbers = Peer.NumberArray;
        var flat = new FlatLayout(Rows.OfPorts);
        var paged = new PagedLayout(Rows.OfPorts);
        var ranked = new RankedLayout(Rows.OfPorts);

        yield return new("the clock alone", static port => port);
        yield return new("`ushort[65536]` read", port => numbers[port]);
        yield return new("`Lookup(port).Status`", static port => (int)WellKnownPorts.Lookup(port).Status);
        yield return new(
            "`FrozenDictionary`, status",
            port => frozen.TryGetValue(port, out Entry? entry) ? (int)entry.Status : 0);
        yield return new(
            "`Dictionary`, status",
            port => dictionary.TryGetValue(port, out Entry? entry) ? (int)entry.Status : 0);
        yield return new("`Lookup(port).Name`", static port => WellKnownPorts.Lookup(port).Name?.Length ?? 0);
        yield return new(
            "`Lookup(port).GetNameUtf8()`", static port => WellKnownPorts.Lookup(port).GetNameUtf8().Length);
        yield return new("`Record[65536]`, name", port => entries[port]?.Name.Length ?? 0);
        yield return new(
            "`FrozenDictionary`, name",
            port => frozen.TryGetValue(port, out Entry? entry) ? entry.Name.Length : 0);
        yield return new($"layout: flat, {flat.Bytes:N0} B", port => flat.Row(port));
        yield return new($"layout: pages of 32, {paged.Bytes:N0} B", port => paged.Row(port));
        yield return new($"layout: bitmap with ranks, {ranked.Bytes:N0} B", port => ranked.Row(port));
    }

    // The clock has a resolution of about ten nanoseconds. Unlike the median, the mean can resolve smaller differences.
    private static double Nanoseconds(long[] ticks) =>
        ticks.Order().Skip(ticks.Length / 4).Take(ticks.Length / 2).Average() * 1e9 / Stopwatch.Frequency;
}
