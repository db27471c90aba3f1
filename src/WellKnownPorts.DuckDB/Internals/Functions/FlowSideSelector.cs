namespace NetworkPorts.DuckDB.Internals;

/// <summary>Selects the word for the side of the service.</summary>
internal readonly struct FlowSideSelector() : IFlowTextSelector
{
    private readonly StringDescriptor[] _words =
        [.. Enum.GetValues<FlowSide>().Select(side => NativeTexts.DescriptorOf(side.ToWord()))];

    public StringDescriptor Select(in FlowClassification flow, byte transport) => _words[(int)flow.Side];
}
