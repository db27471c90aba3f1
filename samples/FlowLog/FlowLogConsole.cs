using FlowLog.Writing;
using Spectre.Console;

namespace FlowLog;

/// <summary>Where the program reads and writes.</summary>
/// <param name="OpenInput">Opens standard input.</param>
/// <param name="OpenOutput">Opens standard output.</param>
/// <param name="IsOutputTerminal">Whether standard output is a terminal.</param>
/// <param name="Width">The width of the terminal in characters.</param>
/// <param name="Error">Standard error, where that is a terminal; null where not.</param>
internal sealed record FlowLogConsole(
    Func<Stream> OpenInput, Func<Stream> OpenOutput, bool IsOutputTerminal, int Width, IAnsiConsole? Error)
{
    /// <summary>The width of a table that goes to a file.</summary>
    public const int FileWidth = 110;

    public static FlowLogConsole OfProcess() => new(
        Console.OpenStandardInput,
        StandardOutput.Open,
        !Console.IsOutputRedirected,
        Console.IsOutputRedirected ? FileWidth : Console.WindowWidth,
        Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
}
