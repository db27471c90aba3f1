using CliWrap;
using CliWrap.Buffered;

namespace NetworkPorts.Citations;

/// <summary>
/// Reads files of the last commit from local Git repositories in folders named <c>owner/name</c>. The repositories do
/// not need a work tree.
/// </summary>
internal sealed class CheckoutFiles(string folder) : IRepositoryFiles
{
    public async Task<RepositoryFile> ReadAsync(string repository, string path, CancellationToken cancellation)
    {
        string checkout = Path.Combine(folder, repository);
        if (!Directory.Exists(checkout))
            return RepositoryFile.Unavailable($"the folder '{checkout}' does not exist");
        BufferedCommandResult commit = await GitAsync(checkout, cancellation, "rev-parse", "--verify", "HEAD^{commit}");
        if (!commit.IsSuccess)
            return RepositoryFile.Unavailable($"'{checkout}' is not a Git repository with a commit");
        BufferedCommandResult file = await GitAsync(checkout, cancellation, "cat-file", "blob", $"HEAD:{path}");
        return file.IsSuccess ? new RepositoryFile(file.StandardOutput, null) : RepositoryFile.Missing;
    }

    private static async Task<BufferedCommandResult> GitAsync(
        string checkout, CancellationToken cancellation, params string[] arguments) =>
        await Cli.Wrap("git")
            .WithArguments(["-C", checkout, .. arguments])
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(cancellation);
}
