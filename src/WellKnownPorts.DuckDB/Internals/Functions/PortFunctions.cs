namespace NetworkPorts.DuckDB.Internals;

/// <summary>The functions that a registry provides.</summary>
internal static class PortFunctions
{
    /// <summary>The name of the last function that <see cref="Of"/> returns.</summary>
    public const string Last = "flow_confidence";

    /// <summary>Returns the functions of a registry; null means the built-in services.</summary>
    public static PortFunction[] Of(PortRegistry? registry)
    {
        ServiceTable table = ServiceTable.Of(registry);
        return
        [
            new ServiceFunction("port_service", table, table.Names, isEmptyNull: true),
            new ServiceFunction("port_category", table, table.Categories, isEmptyNull: true),
            new ServiceFunction("port_traits", table, table.Traits, isEmptyNull: false),
            new FlowFunction<FlowServiceSelector>("flow_service", registry, new FlowServiceSelector(table)),
            new FlowFunction<FlowSideSelector>("flow_side", registry, new FlowSideSelector()),
            new FlowFunction<FlowConfidenceSelector>(Last, registry, new FlowConfidenceSelector()),
        ];
    }
}
