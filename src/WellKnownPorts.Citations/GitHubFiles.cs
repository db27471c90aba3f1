using System.Net;

namespace NetworkPorts.Citations;

/// <summary>Reads files from GitHub.</summary>
internal sealed class GitHubFiles(HttpClient client) : IRepositoryFiles
{
    public const string Address = "https://raw.githubusercontent.com/";

    public const int MaxLength = 64 * 1024 * 1024;

    public async Task<RepositoryFile> ReadAsync(string repository, string path, CancellationToken cancellation)
    {
        string escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        try
        {
            using HttpResponseMessage response = await client.GetAsync(
                new Uri($"{Address}{repository}/HEAD/{escaped}"), cancellation);
            return response.StatusCode == HttpStatusCode.NotFound ? RepositoryFile.Missing
                : !response.IsSuccessStatusCode
                    ? RepositoryFile.Unavailable(
                        $"GitHub responded with {(int)response.StatusCode} {response.ReasonPhrase}")
                : new RepositoryFile(await response.Content.ReadAsStringAsync(cancellation), null);
        }
        catch (HttpRequestException failure)
        {
            return RepositoryFile.Unavailable(failure.Message);
        }
        catch (TaskCanceledException failure) when (!cancellation.IsCancellationRequested)
        {
            return RepositoryFile.Unavailable(failure.Message);
        }
    }
}
