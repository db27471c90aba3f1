namespace NetworkPorts.Citations;

/// <summary>Reads the current files of public repositories.</summary>
internal interface IRepositoryFiles
{
    /// <summary>Reads a file from the default branch of a repository.</summary>
    Task<RepositoryFile> ReadAsync(string repository, string path, CancellationToken cancellation);
}
