namespace NetworkPorts.Citations;

/// <summary>Checks that each cited file exists and contains the port.</summary>
internal sealed class CitationCheck(IRepositoryFiles files)
{
    private readonly Dictionary<(string Repository, string Path), RepositoryFile> _read = [];

    /// <summary>The number of citations that hold.</summary>
    public int Holding { get; private set; }

    /// <summary>The number of citations whose file does not exist or does not contain the port.</summary>
    public int Broken { get; private set; }

    /// <summary>The number of citations whose file could not be looked up.</summary>
    public int Unchecked { get; private set; }

    /// <summary>Checks a citation and returns what is wrong with it, or null if it holds.</summary>
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
            return $"{subject}: '{citation.Path}' of {citation.Repository} does not contain {citation.Ports}";
        }

        Holding++;
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
