using System.CommandLine;
using NetworkPorts.Tool.Annotations;

namespace NetworkPorts.Tool.Commands;

/// <summary>The command <c>wkp annotate</c>: text with the names of services after ports.</summary>
internal sealed class AnnotateCommand : RegistryCommand, IHasExamples
{
    private readonly Argument<string[]> _files = new("file")
    {
        Description = "A text file; - for standard input, which is also read if there is no file.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public AnnotateCommand(ToolConsole console)
        : base(
            "annotate",
            "Copies text, and adds the service to each port after an address or a host name: 192.0.2.1:443 becomes "
            + "192.0.2.1:443(https), and 443/tcp becomes 443/tcp(https). Nothing else is changed.",
            console) => Add(_files);

    /// <inheritdoc/>
    public string Examples => """
        ss -tn | wkp annotate
        wkp annotate app.log
        """;

    protected override int Run(ParseResult parsed, PortRegistry ports, LineWriter output, TextWriter error)
    {
        string[] files = parsed.GetValue(_files) ?? [];
        if (files.Length == 0 && Console.IsInputTerminal)
        {
            error.WriteLine("wkp annotate: no file, and nothing is piped in. See 'wkp annotate --help'.");
            return ExitCode.WrongUsage;
        }

        int exitCode = ExitCode.Success;
        foreach (string file in files.DefaultIfEmpty(InputFile.StandardInput))
        {
            try
            {
                using Stream text = InputFile.Open(file, Console, isCopied: true);
                TextAnnotator.Copy(text, output, new Annotator(ports));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                error.WriteLine($"{InputFile.NameOf(file)}: {failure.Message}");
                exitCode = ExitCode.Failure;
            }
        }

        return exitCode;
    }
}
