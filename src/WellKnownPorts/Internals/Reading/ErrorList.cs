namespace NetworkPorts.Internals;

/// <summary>Collects the errors of all files.</summary>
internal sealed class ErrorList
{
    private const int MaxErrors = 1_000;

    private readonly List<PortRegistryError> _errors = [];

    /// <summary>Whether there are so many errors that nothing more has to be read.</summary>
    public bool IsFull => _errors.Count >= MaxErrors;

    /// <summary>Adds an error about a whole file.</summary>
    public void Add(string file, string reason) => _errors.Add(new PortRegistryError(file, 0, 0, reason));

    /// <summary>Adds an error about a line, given its number and the number of the column, both from 1 on.</summary>
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
