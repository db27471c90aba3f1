using System.Text;
using NetworkPorts.Tool.Commands;

namespace NetworkPorts.Tool.Tests;

/// <summary>A run of the program, with its exit code and its output.</summary>
internal sealed class ProgramRun(int exitCode, byte[] bytes, string output, string error)
{
    public int ExitCode => exitCode;

    public string Output => output;

    /// <summary>Gets the bytes of the output, which may be invalid UTF-8.</summary>
    public byte[] OutputBytes => bytes;

    public string Error => error;

    /// <summary>Gets the cells of each row of the table of flows.</summary>
    public IReadOnlyList<string[]> Rows => field ??=
        [.. output.Split("\n\n") is [string table, _, _] ? table.Split('\n').Skip(1).Select(CellsOf) : []];

    /// <summary>Gets the cells of each row of the summary without bars: service, flows, share, bytes, share.</summary>
    public IReadOnlyList<string[]> Services => field ??=
        [
            .. output.Split("\n\n") is [.., string summary, _]
                ? summary.Split('\n').Skip(1).Select(line => CellsOf(WithoutBars(line)))
                : [],
        ];

    public string[] OutputLines => field ??= output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string LastLine => output.Split('\n') is [.., string last, ""] ? last : "";

    public string[] Errors => field ??= error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gets the name of the service of each flow, in the order of the log.</summary>
    public IEnumerable<string> Names => Rows.Select(row => row[4]);

    public static ProgramRun OnText(string log, params string[] options) =>
        OnBytes(Encoding.UTF8.GetBytes(log), options);

    public static ProgramRun OnBytes(byte[] log, params string[] options) => OnStream(new MemoryStream(log), options);

    public static ProgramRun OnStream(Stream log, params string[] options) => With(log, [.. options, "-"]);

    public static ProgramRun OnFile(string path, params string[] options) => With(Stream.Null, [.. options, path]);

    /// <summary>Runs <c>wkp flows</c>.</summary>
    public static ProgramRun With(Stream standardInput, params string[] arguments) =>
        Tool(standardInput, ["flows", .. arguments]);

    /// <summary>Runs any command of the tool.</summary>
    public static ProgramRun Tool(Stream standardInput, params string[] arguments)
    {
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = ToolCommand.Run(ConsoleOf(standardInput, output), error, arguments);
        byte[] bytes = output.ToArray();
        return new ProgramRun(exitCode, bytes, Encoding.UTF8.GetString(bytes), error.ToString());
    }

    /// <summary>Runs <c>wkp flows</c> with a given console.</summary>
    public static int With(ToolConsole console, TextWriter error, params string[] arguments) =>
        ToolCommand.Run(console, error, ["flows", .. arguments]);

    /// <summary>Returns a console whose input is a pipe and whose output is a file.</summary>
    public static ToolConsole ConsoleOf(Stream input, Stream output) =>
        new(() => input, () => output, false, false, OutputPath: null, ToolConsole.FileWidth, Error: null);

    private static string WithoutBars(string line) =>
        string.Concat(line.Where(character => character is < '\u2580' or > '\u259F'));

    private static string[] CellsOf(string row) => row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
