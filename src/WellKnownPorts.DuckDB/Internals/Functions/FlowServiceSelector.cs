namespace NetworkPorts.DuckDB.Internals;

/// <summary>Selects the name of the service of a flow.</summary>
internal readonly struct FlowServiceSelector(ServiceTable table) : IFlowTextSelector
{
    private readonly StringDescriptor[] _names = table.Names;

    public StringDescriptor Select(in FlowClassification flow, byte transport) =>
        _names[table.RowOf(flow.Service.Port, transport)];
}
