using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NetworkPorts.Tool.Commands;

/// <summary>Shows the help of a command and then its examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        string? examples = parseResult.CommandResult.Command switch
        {
            IHasExamples command => command.Examples,
            RootCommand => ToolCommand.Examples,
            _ => null,
        };
        if (examples is null)
            return exitCode;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string example in examples.Split('\n'))
            output.WriteLine($"  {example.TrimEnd('\r')}");
        return exitCode;
    }
}
