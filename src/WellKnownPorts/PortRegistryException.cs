namespace NetworkPorts;

/// <summary>
/// <see cref="PortRegistryBuilder.Build"/> failed. <see cref="Errors"/> has every bad line of every file.
/// </summary>
public sealed class PortRegistryException : Exception
{
    private const int MaxErrorsInMessage = 10;

    /// <summary>Creates an exception without errors.</summary>
    public PortRegistryException()
        : this("The registry of ports could not be built.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public PortRegistryException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public PortRegistryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal PortRegistryException(IReadOnlyList<PortRegistryError> errors)
        : base(MessageOf(errors)) => Errors = errors;

    /// <summary>
    /// Gets the errors in the order of the files and lines. After 1,000 errors, the rest is not read.
    /// </summary>
    public IReadOnlyList<PortRegistryError> Errors { get; } = [];

    private static string MessageOf(IReadOnlyList<PortRegistryError> errors)
    {
        IEnumerable<string> lines = errors.Take(MaxErrorsInMessage).Select(error => error.ToString());
        string more = errors.Count > MaxErrorsInMessage
            ? $"\n... and {errors.Count - MaxErrorsInMessage} more, which {nameof(Errors)} lists"
            : "";
        return $"The registry of ports could not be built:\n{string.Join("\n", lines)}{more}";
    }
}
