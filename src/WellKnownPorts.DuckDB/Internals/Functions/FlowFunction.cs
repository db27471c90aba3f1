namespace NetworkPorts.DuckDB.Internals;

/// <summary>A function that classifies a flow and returns a text of the classification.</summary>
/// <remarks>The selector is a structure, so that the compiler creates a loop for each kind of text.</remarks>
internal sealed class FlowFunction<TSelector>(string name, PortRegistry? registry, TSelector selector)
    : PortFunction(name, hasDestination: true)
    where TSelector : struct, IFlowTextSelector
{
    public override ulong Evaluate(in RowBlock rows, Span<StringDescriptor> results)
    {
        ReadOnlySpan<ushort> sources = rows.Ports[..results.Length];
        ReadOnlySpan<ushort> destinations = rows.Destinations[..results.Length];
        ReadOnlySpan<byte> transports = rows.Transports[..results.Length];
        ulong hasText = 0;
        for (int i = 0; i < results.Length; i++)
        {
            TransportProtocols transport = TransportCode.ToProtocol(transports[i]);
            FlowClassification flow = registry is null
                ? WellKnownPorts.ClassifyFlow(sources[i], destinations[i], transport)
                : registry.ClassifyFlow(sources[i], destinations[i], transport);
            StringDescriptor text = selector.Select(flow, transports[i]);
            results[i] = text;
            hasText |= (text.IsEmpty ? 0UL : 1UL) << i;
        }

        return hasText;
    }
}
