using System.CommandLine;
using System.Text;

namespace FlowLog.Tests;

/// <summary>A run of the program, and what it left on the console.</summary>
internal sealed class ProgramRun(int exitCode, byte[] bytes, string output, string error)
{
    public int ExitCode => exitCode;

    public string Output => output;

    /// <summary>The output as it was written, also where it is no UTF-8.</summary>
    public byte[] OutputBytes => bytes;

    public string Error => error;

    /// <summary>The rows of the connections, each as its cells.</summary>
    public IReadOnlyList<string[]> Rows { get; } =
        [.. output.Split("\n\n") is [string table, _, _] ? table.Split('\n').Skip(1).Select(CellsOf) : []];

    /// <summary>The rows of the summary without its bars: service, flows, their share, bytes, their share.</summary>
    public IReadOnlyList<string[]> Services { get; } =
        [.. output.Split("\n\n") is [.., string summary, _] ? summary.Split('\n').Skip(1).Select(line => CellsOf(WithoutBars(line))) : []];

    public string[] OutputLines { get; } = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string LastLine { get; } = output.Split('\n') is [.., string last, ""] ? last : "";

    public string[] Errors { get; } = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The name of the service of each connection, in the order of the log.</summary>
    public IEnumerable<string> Names => Rows.Select(row => row[4]);

    public static ProgramRun OnText(string log, params string[] options) => OnBytes(Encoding.UTF8.GetBytes(log), options);

    public static ProgramRun OnBytes(byte[] log, params string[] options) => OnStream(new MemoryStream(log), options);

    public static ProgramRun OnStream(Stream log, params string[] options) => With(log, [.. options, "-"]);

    public static ProgramRun OnFile(string path, params string[] options) => With(Stream.Null, [.. options, path]);

    public static ProgramRun With(Stream standardInput, params string[] arguments)
    {
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = With(ConsoleOf(standardInput, output), error, arguments);
        byte[] bytes = output.ToArray();
        return new ProgramRun(exitCode, bytes, Encoding.UTF8.GetString(bytes), error.ToString());
    }

    public static int With(FlowLogConsole console, TextWriter error, params string[] arguments) =>
        FlowLogCommand.Create(console).Parse(arguments).Invoke(new InvocationConfiguration
        {
            Output = error,
            Error = error,
            // An exception that nobody thought of fails the test.
            EnableDefaultExceptionHandler = false,
        });

    /// <summary>A console without a terminal.</summary>
    public static FlowLogConsole ConsoleOf(Stream input, Stream output) =>
        new(() => input, () => output, IsOutputTerminal: false, FlowLogConsole.FileWidth, Error: null);

    private static string WithoutBars(string line) => string.Concat(line.Where(character => character is < '\u2580' or > '\u259F'));

    private static string[] CellsOf(string row) => row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
