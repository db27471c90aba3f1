using System.CommandLine;

namespace NetworkPorts.Citations;

/// <summary>The command that checks the citations of repository files and prints the problems.</summary>
internal static class CitationCommand
{
    public static RootCommand Create(HttpMessageHandler? handler = null)
    {
        Argument<FileInfo> file = new("file")
        {
            Description = "The file of common uses.",
            DefaultValueFactory = _ => new FileInfo("src/WellKnownPorts/Registry/common-uses.csv"),
        };
        Option<DirectoryInfo?> checkouts = new("--checkouts")
        {
            Description = "Read local Git repositories in folders named owner/name instead of GitHub.",
            HelpName = "folder",
        };
        RootCommand command = new(
            "Checks that every cited repository file exists and contains the port. "
                + "Exits with 1 if a citation is broken or could not be checked.")
        {
            file, checkouts,
        };
        command.SetAction(async (parseResult, cancellation) =>
        {
            InvocationConfiguration console = parseResult.InvocationConfiguration;
            using HttpClient client = new(handler ?? new SocketsHttpHandler())
            {
                MaxResponseContentBufferSize = GitHubFiles.MaxLength,
                Timeout = TimeSpan.FromSeconds(60),
            };
            IRepositoryFiles files = parseResult.GetValue(checkouts) is { } folder
                ? new CheckoutFiles(folder.FullName)
                : new GitHubFiles(client);
            try
            {
                var check = new CitationCheck(files);
                foreach (Citation citation in CitationFile.Read(parseResult.GetRequiredValue(file).ToString()))
                {
                    if (await check.CheckAsync(citation, cancellation) is { } finding)
                        await console.Output.WriteLineAsync(finding);
                }

                await console.Output.WriteLineAsync(
                    $"Citations: {check.Valid} valid, {check.Broken} broken, {check.Unchecked} not checked");
                return check.Broken + check.Unchecked == 0 ? 0 : 1;
            }
            catch (Exception failure)
                when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                await console.Error.WriteLineAsync(failure.Message);
                return 1;
            }
        });
        return command;
    }
}
