namespace NetworkPorts.DuckDB.Internals;

/// <summary>Selects the word for the confidence of a classification.</summary>
internal readonly struct FlowConfidenceSelector() : IFlowTextSelector
{
    private readonly StringDescriptor[] _words =
        [.. Enum.GetValues<FlowConfidence>().Select(confidence => NativeTexts.DescriptorOf(confidence.ToWord()))];

    public StringDescriptor Select(in FlowClassification flow, byte transport) => _words[(int)flow.Confidence];
}
