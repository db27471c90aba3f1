using System.CommandLine;

namespace NetworkPorts.Tool.Commands;

/// <summary>A command that answers from a registry and writes text to standard output.</summary>
internal abstract class RegistryCommand : Command
{
    private readonly PortsOption _ports = new();

    protected RegistryCommand(string name, string description, ToolConsole console)
        : base(name, description)
    {
        Console = console;
        Add(_ports);
        SetAction(Run);
    }

    protected ToolConsole Console { get; }

    /// <summary>Returns the files with the services of the user.</summary>
    protected string[] PortFiles(ParseResult parsed) => parsed.GetValue(_ports) ?? [];

    /// <summary>Writes the answer.</summary>
    /// <returns>A number of <see cref="ExitCode"/>.</returns>
    /// <exception cref="OutputException">The answer cannot be written.</exception>
    protected abstract int Run(ParseResult parsed, PortRegistry ports, LineWriter output, TextWriter error);

    private int Run(ParseResult parsed)
    {
        TextWriter error = parsed.InvocationConfiguration.Error;
        if (_ports.Read(parsed, error) is not { } ports)
            return ExitCode.Failure;

        using Stream stream = Console.OpenOutput();
        LineWriter output = new(stream);
        int exitCode = Run(parsed, ports, output, error);
        output.Flush();
        return exitCode;
    }
}
