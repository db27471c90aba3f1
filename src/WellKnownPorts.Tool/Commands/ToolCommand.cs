using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace NetworkPorts.Tool.Commands;

/// <summary>The command <c>wkp</c> with all its subcommands.</summary>
internal static class ToolCommand
{
    private const string Name = "wkp";

    /// <summary>The examples in the help of the tool itself.</summary>
    public const string Examples = """
        wkp 443 kafka 514/udp 6000-6063      what these ports and names mean
        wkp find sql                         services that have to do with SQL
        ss -tn | wkp annotate                the output of a command with service names
        wkp flows conn.log                   the services of the flows in a log
        """;

    /// <summary>Parses and runs a command line.</summary>
    /// <returns>A number of <see cref="ExitCode"/>, or 128 plus the number of the signal that ended the tool.</returns>
    public static int Run(ToolConsole console, TextWriter error, params string[] arguments)
    {
        try
        {
            return ParseAndRun(console, error, arguments);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed or full, so nothing can be reported.
            return ExitCode.Failure;
        }
    }

    private static int ParseAndRun(ToolConsole console, TextWriter error, string[] arguments)
    {
        ParseResult parsed = Create(console).Parse(arguments);
        if (ProblemOf(parsed) is { } problem)
        {
            error.WriteLine(UsageErrorOf(parsed, problem));
            return ExitCode.WrongUsage;
        }

        try
        {
            return Invoke(parsed, console, error);
        }
        catch (OutputException failure)
        {
            if (!failure.IsReaderGone)
                error.WriteLine($"standard output: {failure.Message}");
            return ExitCode.Failure;
        }
    }

    private static int Invoke(ParseResult parsed, ToolConsole console, TextWriter error)
    {
        // Help, the version and completions. The other commands write to the console.
        using StringWriter text = new() { NewLine = "\n" };

        // An unexpected exception is a bug, and its stack trace shows where.
        int exitCode = parsed.Invoke(new InvocationConfiguration
        {
            Output = text,
            Error = error,
            EnableDefaultExceptionHandler = false,
        });
        using Stream output = console.OpenOutput();
        LineWriter writer = new(output);
        writer.Append(text.ToString());
        writer.Flush();
        return exitCode;
    }

    private static RootCommand Create(ToolConsole console)
    {
        RootCommand root = new("Says what port numbers mean, and names the services in flow logs.")
        {
            new LookupCommand("lookup", console),
            new FindCommand(console),
            new ListCommand(console),
            new AnnotateCommand(console),
            new FlowsCommand(console),
            new ExportCommand(console),
            new CompletionCommand(),
        };

        // Without a subcommand, the command line is the same as for lookup.
        LookupCommand lookup = new(Name, console);
        foreach (Argument argument in lookup.Arguments)
            root.Add(argument);
        foreach (Option option in lookup.Options)
            root.Add(option);
        root.Action = lookup.Action;
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    /// <summary>Returns what is wrong with a command line; null if nothing is.</summary>
    private static string? ProblemOf(ParseResult parsed)
    {
        if (parsed.Errors.Count > 0)
            return parsed.Errors[0].Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

        // Arguments before a subcommand would be ignored.
        Token? before = parsed.Tokens.FirstOrDefault(token => token.Type is TokenType.Argument or TokenType.Command);
        if (before?.Type == TokenType.Argument && parsed.Tokens.Any(token => token.Type == TokenType.Command))
            return $"{Quotation.Of(before.Value)} is before the command";

        // The parser takes unknown options for arguments.
        Token? option = parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..]);
        return option is null ? null : $"unknown option {Quotation.Of(option.Value)}";
    }

    private static string UsageErrorOf(ParseResult parsed, string problem)
    {
        Command invoked = parsed.CommandResult.Command;
        string command = invoked is RootCommand ? Name : $"{Name} {invoked.Name}";
        return $"{command}: {problem}. See '{command} --help'.";
    }
}
