namespace NetworkPorts.Citations;

/// <summary>The text of a repository file, or the reason why it could not be read.</summary>
/// <param name="Text">The text; null if the file was not read.</param>
/// <param name="Failure">Why the file could not be read; null if it was read or does not exist.</param>
internal sealed record RepositoryFile(string? Text, string? Failure)
{
    public static readonly RepositoryFile Missing = new(null, null);

    public static RepositoryFile Unavailable(string reason) => new(null, reason);
}
