namespace NetworkPorts;

/// <summary>
/// The exception that is thrown when <see cref="PortRegistryBuilder.Build"/> fails. <see cref="Errors"/> contains the
/// errors of all files.
/// </summary>
public sealed class PortRegistryException : Exception
{
    private const int MaxErrorsInMessage = 10;

    /// <summary>Initializes an exception with a default message and without errors.</summary>
    public PortRegistryException()
        : this("The port registry could not be built.")
    {
    }

    /// <summary>Initializes an exception with a message and without errors.</summary>
    /// <param name="message">The message.</param>
    public PortRegistryException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception with a message and its cause, without errors.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The exception that is the cause.</param>
    public PortRegistryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal PortRegistryException(IReadOnlyList<PortRegistryError> errors)
        : base(MessageOf(errors)) => Errors = errors;

    /// <summary>
    /// Gets the errors, in the order of the files and lines. Reading stops after 1,000 errors.
    /// </summary>
    public IReadOnlyList<PortRegistryError> Errors { get; } = [];

    private static string MessageOf(IReadOnlyList<PortRegistryError> errors)
    {
        IEnumerable<string> lines = errors.Take(MaxErrorsInMessage).Select(error => error.ToString());
        string more = errors.Count > MaxErrorsInMessage
            ? $"\n... and {errors.Count - MaxErrorsInMessage} more. {nameof(Errors)} contains all errors."
            : "";
        return $"The port registry could not be built:\n{string.Join("\n", lines)}{more}";
    }
}
