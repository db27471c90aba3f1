namespace NetworkPorts.Citations;

/// <summary>Checks that each cited file exists and contains the port.</summary>
internal sealed class CitationCheck(IRepositoryFiles files)
{
    private readonly Dictionary<(string Repository, string Path), RepositoryFile> _read = [];

    /// <summary>Gets the number of valid citations.</summary>
    public int Valid { get; private set; }

    /// <summary>Gets the number of citations whose file does not exist or does not contain the port.</summary>
    public int Broken { get; private set; }

    /// <summary>Gets the number of citations whose file could not be read.</summary>
    public int Unchecked { get; private set; }

    /// <summary>Checks a citation and returns a description of the problem, or null if the citation is valid.</summary>
    public async Task<string?> CheckAsync(Citation citation, CancellationToken cancellation)
    {
        RepositoryFile file = await ReadAsync(citation, cancellation);
        string subject = $"{citation.Location}: {citation.Ports} {citation.Name}";
        if (file.Failure is { } failure)
        {
            Unchecked++;
            return $"{subject}: {citation.Repository} was not checked: {failure}";
        }

        if (file.Text is null)
        {
            Broken++;
            return $"{subject}: {citation.Repository} has no file '{citation.Path}'";
        }

        if (!citation.IsStatedIn(file.Text))
        {
            Broken++;
            return $"{subject}: '{citation.Path}' in {citation.Repository} does not contain {citation.Ports}";
        }

        Valid++;
        return null;
    }

    private async Task<RepositoryFile> ReadAsync(Citation citation, CancellationToken cancellation)
    {
        if (!_read.TryGetValue((citation.Repository, citation.Path), out RepositoryFile? file))
        {
            file = await files.ReadAsync(citation.Repository, citation.Path, cancellation);
            _read.Add((citation.Repository, citation.Path), file);
        }

        return file;
    }
}
