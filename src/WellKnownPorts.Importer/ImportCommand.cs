using System.CommandLine;
using System.CommandLine.Parsing;

namespace NetworkPorts.Importer;

/// <summary>The command that creates the snapshot from a registry source and prints the changes.</summary>
internal static class ImportCommand
{
    /// <summary>The registry has about 14,500 records. A file with far fewer is incomplete.</summary>
    private const int MinRecords = 10_000;

    public static RootCommand Create(Func<Stream> openStandardInput, int minRecords = MinRecords)
    {
        Argument<FileInfo> source = new("source")
        {
            Description = "The path of IANA's registry as CSV or XML, or - for standard input.",
        };
        Option<FileInfo> output = new("--output")
        {
            Description = "The snapshot to write.",
            HelpName = "file",
            DefaultValueFactory = _ => new FileInfo("src/WellKnownPorts/Registry/iana.csv"),
        };
        Option<DateOnly?> updated = new("--updated")
        {
            Description = "The date of the registry. It is required for CSV; the XML contains it.",
            HelpName = RegistryDate.Format,
            CustomParser = ParseDate,
        };
        RootCommand command = new("Creates the registry snapshot from a file that IANA publishes.")
        {
            source, output, updated,
        };
        command.SetAction(async parseResult =>
        {
            InvocationConfiguration console = parseResult.InvocationConfiguration;
            try
            {
                PublishedRegistry published = await RegistrySource.ReadAsync(
                    parseResult.GetRequiredValue(source).ToString(), openStandardInput);
                RegistrySnapshot snapshot = RegistrySnapshot.From(
                    published, parseResult.GetValue(updated), minRecords);
                string report = SnapshotUpdate.Apply(snapshot, parseResult.GetRequiredValue(output).ToString());
                await console.Output.WriteAsync(report);
                return 0;
            }
            catch (Exception failure) when (failure is ImportException or IOException or UnauthorizedAccessException)
            {
                await console.Error.WriteLineAsync(failure.Message);
                return 1;
            }
        });
        return command;
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (RegistryDate.TryParse(text, out DateOnly date))
            return date;
        result.AddError($"'{text}' is not a date in the format {RegistryDate.Format}.");
        return null;
    }
}
