using Spectre.Console;

namespace NetworkPorts.Tool.Text;

/// <summary>Where the tool reads and writes.</summary>
/// <param name="OpenInput">Opens standard input.</param>
/// <param name="OpenOutput">Opens standard output.</param>
/// <param name="IsInputTerminal">Whether standard input is a terminal.</param>
/// <param name="IsOutputTerminal">Whether standard output is a terminal.</param>
/// <param name="OutputPath">The file that standard output is; null if it is not a file, or if that is unknown.</param>
/// <param name="Width">The width of tables, in characters.</param>
/// <param name="Error">Standard error; null if it is not a terminal.</param>
internal sealed record ToolConsole(
    Func<Stream> OpenInput,
    Func<Stream> OpenOutput,
    bool IsInputTerminal,
    bool IsOutputTerminal,
    string? OutputPath,
    int Width,
    IAnsiConsole? Error)
{
    /// <summary>The width of a table in a file.</summary>
    public const int FileWidth = 110;

    /// <summary>Returns the console of the process.</summary>
    public static ToolConsole OfProcess() => new(
        Console.OpenStandardInput,
        StandardOutput.Open,
        !Console.IsInputRedirected,
        !Console.IsOutputRedirected,
        StandardOutput.FindPath(),
        Console.IsOutputRedirected ? FileWidth : Console.WindowWidth,
        Console.IsErrorRedirected
            ? null
            : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
}
