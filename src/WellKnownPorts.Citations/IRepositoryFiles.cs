namespace NetworkPorts.Citations;

/// <summary>The current files of public repositories.</summary>
internal interface IRepositoryFiles
{
    /// <summary>Reads a file of the default branch of a repository.</summary>
    Task<RepositoryFile> ReadAsync(string repository, string path, CancellationToken cancellation);
}
