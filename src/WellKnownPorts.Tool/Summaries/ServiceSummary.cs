using System.Runtime.InteropServices;

namespace NetworkPorts.Tool.Summaries;

/// <summary>Counts the flows and bytes of each service.</summary>
internal sealed class ServiceSummary
{
    private readonly Dictionary<string, ServiceTotal> _services = new(StringComparer.Ordinal);

    public long Flows { get; private set; }

    public long FlowsWithPorts { get; private set; }

    public UInt128 Bytes { get; private set; }

    public void Add(in Flow flow, FlowService service)
    {
        ref ServiceTotal total = ref CollectionsMarshal.GetValueRefOrAddDefault(_services, service.Group, out _);
        total = new ServiceTotal(service.Group, total.Flows + 1, total.Bytes + (flow.Bytes ?? 0));
        Flows++;
        Bytes += flow.Bytes ?? 0;
        if (flow.Protocol.HasPorts)
            FlowsWithPorts++;
    }

    /// <summary>
    /// Returns the services with the most flows and those with the most bytes, by their flows; behind them the others as one.
    /// </summary>
    /// <param name="count">How many of each.</param>
    public IReadOnlyList<ServiceTotal> Top(int count)
    {
        IEnumerable<ServiceTotal> byFlows = _services.Values.OrderByDescending(total => total.Flows).ThenBy(Name, StringComparer.Ordinal);
        IEnumerable<ServiceTotal> byBytes = _services.Values.OrderByDescending(total => total.Bytes).ThenBy(Name, StringComparer.Ordinal);
        HashSet<ServiceTotal> top = [.. byFlows.Take(count), .. byBytes.Take(count)];
        ServiceTotal[] others = [.. _services.Values.Where(total => !top.Contains(total))];
        return others.Length == 0
            ? [.. byFlows]
            : [.. byFlows.Where(top.Contains), SumOf(others)];
    }

    private static string Name(ServiceTotal total) => total.Service;

    private static ServiceTotal SumOf(ServiceTotal[] totals) => new(
        totals.Length == 1 ? "(1 other)" : $"({totals.Length} others)",
        totals.Sum(total => total.Flows),
        totals.Aggregate(UInt128.Zero, (bytes, total) => bytes + total.Bytes));
}
