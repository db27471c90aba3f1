using System.CommandLine;
using System.CommandLine.Parsing;

namespace NetworkPorts.Importer;

/// <summary>The command line: makes the snapshot from a registry source and prints what changed.</summary>
internal static class ImportCommand
{
    /// <summary>The registry has some 14,500 records: a file with far fewer is not the whole of it.</summary>
    private const int FewestRecords = 10_000;

    public static RootCommand Create(Func<Stream> openStandardInput, int fewestRecords = FewestRecords)
    {
        Argument<FileInfo> source = new("source")
        {
            Description = "IANA's registry as CSV or XML: a path, or - for standard input.",
        };
        Option<FileInfo> output = new("--output")
        {
            Description = "The snapshot to write.",
            HelpName = "file",
            DefaultValueFactory = _ => new FileInfo("src/WellKnownPorts/Registry/iana.csv"),
        };
        Option<DateOnly?> updated = new("--updated")
        {
            Description = "The registry's date. The CSV needs it, the XML carries its own.",
            HelpName = RegistryDate.Form,
            CustomParser = ParseDate,
        };
        RootCommand command = new("Makes the registry snapshot from what IANA publishes.") { source, output, updated };
        command.SetAction(async parseResult =>
        {
            InvocationConfiguration console = parseResult.InvocationConfiguration;
            try
            {
                PublishedRegistry published = await RegistrySource.ReadAsync(
                    parseResult.GetRequiredValue(source).ToString(), openStandardInput);
                RegistrySnapshot snapshot = RegistrySnapshot.From(
                    published, parseResult.GetValue(updated), fewestRecords);
                string report = SnapshotUpdate.Apply(snapshot, parseResult.GetRequiredValue(output).ToString());
                await console.Output.WriteAsync(report);
                return 0;
            }
            catch (Exception refusal) when (refusal is ImportException or IOException or UnauthorizedAccessException)
            {
                await console.Error.WriteLineAsync(refusal.Message);
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
        result.AddError($"'{text}' is not a date of the form {RegistryDate.Form}.");
        return null;
    }
}
