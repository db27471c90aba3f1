namespace NetworkPorts.Internals;

/// <summary>Collects the errors of all files.</summary>
internal sealed class ErrorList
{
    private const int MaxErrors = 1_000;

    private readonly List<PortRegistryError> _errors = [];

    /// <summary>Gets whether the list has reached the maximum number of errors, so that reading can stop.</summary>
    public bool IsFull => _errors.Count >= MaxErrors;

    /// <summary>Adds an error that applies to a file rather than to a line.</summary>
    public void Add(string file, string reason) => _errors.Add(new PortRegistryError(file, 0, 0, reason));

    /// <summary>Adds an error at a location in a file. Line and column numbers start at 1.</summary>
    public void Add(string file, int line, int column, string reason) =>
        _errors.Add(new PortRegistryError(file, line, column, reason));

    /// <summary>Adds the errors of another list.</summary>
    public void Add(ErrorList errors) => _errors.AddRange(errors._errors);

    public void ThrowIfAny()
    {
        if (_errors.Count > 0)
            throw new PortRegistryException(_errors);
    }
}
