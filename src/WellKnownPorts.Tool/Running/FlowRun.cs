using System.Text;
using NetworkPorts.Files;
using NetworkPorts.Tool.Summaries;
using NetworkPorts.Tool.Writing;

namespace NetworkPorts.Tool.Running;

/// <summary>A run of <c>wkp flows</c>: reads the logs, writes the records, and then the summary.</summary>
internal sealed class FlowRun : IDisposable
{
    private readonly FlowOptions _options;
    private readonly ToolConsole _console;
    private readonly TextWriter _error;
    private readonly Stream _standardOutput;
    private readonly LineWriter _output;
    private readonly Interruption _interruption;
    private readonly FlowSummary? _summary;
    private readonly FlowPipeline _pipeline;
    private bool _hasFailed;

    private FlowRun(FlowOptions options, ToolConsole console, TextWriter error)
    {
        _options = options;
        _console = console;
        _error = error;
        _standardOutput = console.IsOutputTerminal ? new TerminalStream(console.OpenOutput()) : console.OpenOutput();
        _output = new LineWriter(_standardOutput);
        _interruption = new Interruption(_output, () => console.Error?.Cursor.Show(true));
        IFlowOutput? records = options.Output switch
        {
            RecordOutput.Log => new LogOutput(),
            RecordOutput.Json => new JsonOutput(),
            RecordOutput.Table => new TableOutput(),
            _ => null,
        };
        _summary = options.HasSummary || options.Chart is not null ? new FlowSummary(options.SummaryKey) : null;
        _pipeline = new FlowPipeline(options, _output, records, _summary, _interruption);
    }

    private bool HasProgress => _console.Error is not null && (_options.Output is null || !_console.IsOutputTerminal);

    /// <summary>Reads the logs.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="OutputException">The records or the summary cannot be written.</exception>
    public static int Execute(FlowOptions options, ToolConsole console, TextWriter error)
    {
        using FlowRun run = new(options, console, error);
        return run.Execute();
    }

    public void Dispose()
    {
        _interruption.Dispose();
        _standardOutput.Dispose();
    }

    private int Execute()
    {
        try
        {
            if (HasProgress)
                ReadWithProgress();
            else
                ReadFiles(progress: null, _error);
            if (_pipeline.HasRead && _summary is not null)
                WriteSummary(_summary);
            return _hasFailed ? ExitCode.Failure : ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            return _interruption.ExitCode;
        }
    }

    /// <summary>Reads with a progress bar. The messages follow when the bar is gone.</summary>
    private void ReadWithProgress()
    {
        using StringWriter messages = new();
        try
        {
            ProgressBar.Show(_console.Error!, _options.Files, progress => ReadFiles(progress, messages));
        }
        finally
        {
            _error.Write(messages);
        }
    }

    private void ReadFiles(ProgressBar? progress, TextWriter messages)
    {
        foreach (string file in _options.Files)
        {
            Stream Open() => InputFile.Open(file, _console, isCopied: _options.Output is not null);
            _hasFailed |= !_pipeline.Read(InputFile.NameOf(file), Open, progress, messages);
        }
    }

    private void WriteSummary(FlowSummary summary)
    {
        if (_options.HasSummary)
        {
            string table = SummaryTable.Of(summary, _pipeline.BadLines, _pipeline.SkippedRecords, _console.Width);
            bool isBehindRows = _options.Output == RecordOutput.Table && summary.Flows > 0;
            if (_options.Output is RecordOutput.Log or RecordOutput.Json)
                _error.Write(table);
            else
                _output.Append(isBehindRows ? "\n" + table : table);
            _output.Flush();
        }

        if (_options.Chart is { } chart)
            WriteChart(summary, chart);
    }

    private void WriteChart(FlowSummary summary, string path)
    {
        try
        {
            if (summary.Flows == 0)
                throw new IOException("not written, because the logs have no flows");
            if (_options.Files.Any(file => InputFile.IsSame(file, path)))
                throw new IOException("not written, because it is one of the logs");
            OutputFile.Write(path, Encoding.UTF8.GetBytes(SummaryChart.Draw(summary)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            _hasFailed = true;
            _error.WriteLine($"{InputFile.NameOf(path)}: {FileProblem.Of(failure)}");
        }
    }
}
