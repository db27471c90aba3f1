using FlowLog.Summing;
using FlowLog.Writing;
using NetworkPorts;

namespace FlowLog;

/// <summary>One run of the program: log by log from the text to the records, then the summary.</summary>
internal sealed class FlowLogRun : IDisposable
{
    private const int Success = 0;
    private const int Failure = 1;

    private readonly FlowLogOptions _options;
    private readonly FlowLogConsole _console;
    private readonly TextWriter _error;
    private readonly Stream _standardOutput;
    private readonly LineWriter _output;
    private readonly Interruption _interruption;
    private readonly ServiceSummary? _summary;
    private readonly FlowPipeline _pipeline;
    private bool _hasFailed;

    private FlowLogRun(FlowLogOptions options, FlowLogConsole console, TextWriter error, PortRegistry? ports)
    {
        _options = options;
        _console = console;
        _error = error;
        _standardOutput = console.OpenOutput();
        _output = new LineWriter(_standardOutput);
        _interruption = new Interruption(_output, () => console.Error?.Cursor.Show(true));
        IFlowOutput? records = options.Output switch
        {
            RecordOutput.Log => new LogOutput(_output),
            RecordOutput.Json => new JsonOutput(_output),
            RecordOutput.Table => new TableOutput(_output),
            _ => null,
        };
        _summary = options.HasSummary || options.Chart is not null ? new ServiceSummary() : null;
        _pipeline = new FlowPipeline(_output, records, _summary, _interruption, ports);
    }

    private bool HasProgress => _console.Error is not null && (_options.Output is null || !_console.IsOutputTerminal);

    /// <summary>Reads the custom services, then the logs.</summary>
    /// <returns>The exit code.</returns>
    public static int Execute(FlowLogOptions options, FlowLogConsole console, TextWriter error)
    {
        try
        {
            using FlowLogRun run = new(options, console, error, ReadPorts(options.Ports));
            return run.Execute();
        }
        catch (PortRegistryException failure)
        {
            foreach (PortRegistryError problem in failure.Errors)
                error.WriteLine(problem);
            return Failure;
        }
    }

    public void Dispose()
    {
        _interruption.Dispose();
        _standardOutput.Dispose();
    }

    /// <summary>Returns the registry with the services of the files; null if there are no files.</summary>
    private static PortRegistry? ReadPorts(IReadOnlyList<string> files)
    {
        if (files.Count == 0)
            return null;
        PortRegistryBuilder builder = new();
        foreach (string file in files)
            builder.AddFile(file);
        return builder.Build();
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
            return _hasFailed ? Failure : Success;
        }
        catch (OperationCanceledException)
        {
            return _interruption.ExitCode;
        }
        catch (OutputException failure)
        {
            if (!failure.IsReaderGone)
                _error.WriteLine($"standard output: {failure.Message}");
            return Failure;
        }
    }

    /// <summary>Reads with a progress bar, behind which come the messages.</summary>
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
            bool isStandardInput = file == FlowLogOptions.StandardInput;
            string name = isStandardInput ? "<stdin>" : file;
            Func<Stream> open = isStandardInput ? _console.OpenInput : () => OpenFile(file);
            _hasFailed |= !_pipeline.Read(name, open, progress, messages);
        }
    }

    private void WriteSummary(ServiceSummary summary)
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

    private void WriteChart(ServiceSummary summary, string path)
    {
        try
        {
            if (summary.Flows == 0)
                throw new IOException("not written, since there is no flow to show");
            SummaryChart.Write(summary, path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            _hasFailed = true;
            _error.WriteLine($"{path}: {failure.Message}");
        }
    }

    /// <summary>Opens a log that its writer may still be appending to, or be about to rotate.</summary>
    private static FileStream OpenFile(string path) => File.Exists(path)
        ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0)
        : throw new FileNotFoundException("no such file");
}
