namespace NetworkPorts.DuckDB.Internals;

/// <summary>Selects a text of a classified flow.</summary>
internal interface IFlowTextSelector
{
    /// <summary>Returns the text; an empty text means NULL.</summary>
    /// <param name="flow">The classified flow.</param>
    /// <param name="transport">The code of its transport.</param>
    StringDescriptor Select(in FlowClassification flow, byte transport);
}
