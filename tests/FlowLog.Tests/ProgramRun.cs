using System.CommandLine;
using System.Text;

namespace FlowLog.Tests;

/// <summary>A run of the program, and what it left on the console.</summary>
internal sealed class ProgramRun(int exitCode, string output, string error)
{
    public int ExitCode => exitCode;

    public string Output => output;

    public string Error => error;

    /// <summary>The rows of the connections, each as its cells.</summary>
    public IReadOnlyList<string[]> Rows { get; } =
        [.. output.Split("\n\n") is [string table, _, _] ? table.Split('\n').Skip(1).Select(CellsOf) : []];

    /// <summary>The rows of the summary: service, flows, share, bytes.</summary>
    public IReadOnlyList<string[]> Services { get; } =
        [.. output.Split("\n\n") is [_, string summary, _] ? summary.Split('\n').Skip(1).Select(CellsOf) : []];

    public string LastLine { get; } = output.Split('\n') is [.., string last, ""] ? last : "";

    public string[] Errors { get; } = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The name of the service of each connection, in the order of the log.</summary>
    public IEnumerable<string> Names => Rows.Select(row => row[4]);

    public static ProgramRun OnText(string log) => OnBytes(Encoding.UTF8.GetBytes(log));

    public static ProgramRun OnBytes(byte[] log) => OnStream(new MemoryStream(log));

    public static ProgramRun OnStream(Stream log) => With(log, "-");

    public static ProgramRun OnFile(string path) => With(Stream.Null, path);

    public static ProgramRun With(Stream standardInput, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = With(standardInput, output, error, arguments);
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }

    public static int With(Stream standardInput, TextWriter output, TextWriter error, params string[] arguments) =>
        FlowLogCommand.Create(() => standardInput).Parse(arguments).Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = error,
            // An exception that nobody thought of fails the test.
            EnableDefaultExceptionHandler = false,
        });

    private static string[] CellsOf(string row) => row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
