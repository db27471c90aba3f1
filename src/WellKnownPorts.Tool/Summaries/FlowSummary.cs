using System.Runtime.InteropServices;
using System.Text;

namespace NetworkPorts.Tool.Summaries;

/// <summary>Counts the flows and bytes of each service or address.</summary>
/// <param name="key">What the flows are counted by.</param>
internal sealed class FlowSummary(SummaryKey key)
{
    /// <summary>Further names are counted together, so that random addresses do not fill the memory.</summary>
    private const int MaxNames = 1_000_000;

    private const int MaxNameLength = 64;
    private const string Unstated = "(not stated)";
    private const string Further = "(further addresses)";

    private readonly Dictionary<string, FlowTotal> _totals = new(StringComparer.Ordinal);

    /// <summary>Gets what the flows are counted by.</summary>
    public SummaryKey Key => key;

    /// <summary>Gets the number of flows.</summary>
    public long Flows { get; private set; }

    /// <summary>Gets the number of flows with ports.</summary>
    public long FlowsWithPorts { get; private set; }

    /// <summary>Gets the number of bytes in the flows whose bytes are known.</summary>
    public UInt128 Bytes { get; private set; }

    /// <summary>Counts a flow.</summary>
    public void Add(in Flow flow, FlowService service)
    {
        ref FlowTotal total = ref key == SummaryKey.Source ? ref TotalOf(flow.SourceAddress)
            : ref key == SummaryKey.Destination ? ref TotalOf(flow.DestinationAddress)
            : ref CollectionsMarshal.GetValueRefOrAddDefault(_totals, service.Group, out _);
        total = new FlowTotal(total.Name ?? service.Group, total.Flows + 1, total.Bytes + (flow.Bytes ?? 0));
        Flows++;
        Bytes += flow.Bytes ?? 0;
        if (flow.Protocol.HasPorts)
            FlowsWithPorts++;
    }

    /// <summary>Adds the counts of another summary with the same key.</summary>
    public void Add(FlowSummary other)
    {
        foreach ((string name, FlowTotal added) in other._totals)
        {
            string known = key == SummaryKey.Service || _totals.ContainsKey(name) || _totals.Count < MaxNames
                ? name
                : Further;
            ref FlowTotal total = ref CollectionsMarshal.GetValueRefOrAddDefault(_totals, known, out _);
            total = new FlowTotal(known, total.Flows + added.Flows, total.Bytes + added.Bytes);
        }

        Flows += other.Flows;
        FlowsWithPorts += other.FlowsWithPorts;
        Bytes += other.Bytes;
    }

    /// <summary>Removes all counts.</summary>
    public void Clear()
    {
        _totals.Clear();
        Flows = FlowsWithPorts = 0;
        Bytes = 0;
    }

    /// <summary>
    /// Returns the names with the most flows and those with the most bytes, in the order of their flows, and then all
    /// others as one.
    /// </summary>
    /// <param name="count">The number of names with the most flows, and of names with the most bytes.</param>
    public IReadOnlyList<FlowTotal> Top(int count)
    {
        IEnumerable<FlowTotal> byFlows =
            _totals.Values.OrderByDescending(total => total.Flows).ThenBy(NameOf, StringComparer.Ordinal);
        IEnumerable<FlowTotal> byBytes =
            _totals.Values.OrderByDescending(total => total.Bytes).ThenBy(NameOf, StringComparer.Ordinal);
        HashSet<FlowTotal> top = [.. byFlows.Take(count), .. byBytes.Take(count)];
        FlowTotal[] others = [.. _totals.Values.Where(total => !top.Contains(total))];
        return others.Length == 0
            ? [.. byFlows]
            : [.. byFlows.Where(top.Contains), SumOf(others)];
    }

    private static string NameOf(FlowTotal total) => total.Name;

    private static FlowTotal SumOf(FlowTotal[] totals) => new(
        totals.Length == 1 ? "(1 other)" : $"({totals.Length} others)",
        totals.Sum(total => total.Flows),
        totals.Aggregate(UInt128.Zero, (bytes, total) => bytes + total.Bytes));

    private ref FlowTotal TotalOf(ReadOnlySpan<byte> address)
    {
        Span<char> characters = stackalloc char[MaxNameLength];
        ReadOnlySpan<byte> part = address[..Math.Min(address.Length, MaxNameLength)];
        ReadOnlySpan<char> name = part.IsEmpty ? Unstated : characters[..Encoding.UTF8.GetChars(part, characters)];
        Dictionary<string, FlowTotal>.AlternateLookup<ReadOnlySpan<char>> totals =
            _totals.GetAlternateLookup<ReadOnlySpan<char>>();
        string known = totals.TryGetValue(name, out string? existing, out _) ? existing
            : _totals.Count >= MaxNames ? Further
            : Quotation.Clean(name.ToString());
        ref FlowTotal total = ref CollectionsMarshal.GetValueRefOrAddDefault(_totals, known, out bool exists);
        if (!exists)
            total = new FlowTotal(known, 0, 0);
        return ref total;
    }
}
