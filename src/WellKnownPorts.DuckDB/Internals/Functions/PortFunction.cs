namespace NetworkPorts.DuckDB.Internals;

/// <summary>A SQL function of one or two ports and a transport that returns a text.</summary>
internal abstract class PortFunction(string name, bool hasDestination)
{
    /// <summary>Gets the name of the function in SQL.</summary>
    public string Name => name;

    /// <summary>Gets whether the function has two ports, the source and the destination.</summary>
    public bool HasDestination => hasDestination;

    /// <summary>Computes the results of a block of rows, including rows whose arguments are invalid.</summary>
    /// <param name="rows">The arguments.</param>
    /// <param name="results">Receives the results.</param>
    /// <returns>A bit for each row: 0 if the result is NULL.</returns>
    public abstract ulong Evaluate(in RowBlock rows, Span<StringDescriptor> results);
}
