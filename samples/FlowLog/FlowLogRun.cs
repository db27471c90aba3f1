using FlowLog.Formats;
using FlowLog.Reading;
using FlowLog.Summing;
using FlowLog.Writing;

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
    private readonly IFlowOutput? _records;
    private readonly ServiceSummary? _summary;
    private readonly Interruption _interruption;
    private long _badLines;
    private long _skippedRecords;
    private bool _hasRead;
    private bool _hasFailed;

    public FlowLogRun(FlowLogOptions options, FlowLogConsole console, TextWriter error)
    {
        _options = options;
        _console = console;
        _error = error;
        _standardOutput = console.OpenOutput();
        _output = new LineWriter(_standardOutput);
        _records = options.Output switch
        {
            RecordOutput.Log => new LogOutput(_output),
            RecordOutput.Json => new JsonOutput(_output),
            RecordOutput.Table => new TableOutput(_output),
            _ => null,
        };
        _summary = options.HasSummary || options.Chart is not null ? new ServiceSummary() : null;
        _interruption = new Interruption(_output, () => console.Error?.Cursor.Show(true));
    }

    private bool HasProgress => _console.Error is not null && (_records is null || !_console.IsOutputTerminal);

    public int Execute()
    {
        try
        {
            if (HasProgress)
                ReadWithProgress();
            else
                ReadFiles(progress: null, _error);
            if (_hasRead)
                WriteSummary();
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

    public void Dispose()
    {
        _interruption.Dispose();
        _standardOutput.Dispose();
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
            ReadFile(file, progress, messages);
    }

    private void ReadFile(string file, ProgressBar? progress, TextWriter messages)
    {
        string name = file == FlowLogOptions.StandardInput ? "<stdin>" : file;
        BadLineReport badLines = new(name, messages);
        try
        {
            using Stream stream = file == FlowLogOptions.StandardInput ? _console.OpenInput() : OpenFile(file);
            progress?.Start(name, stream);
            LineReader lines = new(LogText.Open(stream), reader =>
            {
                _output.Flush();
                _interruption.ThrowIfRequested();
                progress?.Update(reader);
            });
            Read(new FlowLogReader(lines, badLines.Add));
            _output.Flush();
        }
        catch (NotAFlowLogException refusal)
        {
            Fail(refusal.Message);
        }
        catch (InvalidDataException)
        {
            Fail("the gzip data are cut off or damaged; what comes before that was read");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Fail(failure.Message);
        }
        finally
        {
            badLines.End();
            _badLines += badLines.Count;
        }

        void Fail(string reason)
        {
            _output.Flush();
            _hasFailed = true;
            messages.WriteLine($"{name}: {reason}");
        }
    }

    private void Read(FlowLogReader reader)
    {
        while (reader.Read(out LogLine line))
        {
            _hasRead = true;
            FlowService service = default;
            if (line.Kind == LineKind.Flow)
            {
                service = FlowService.Of(line.Flow);
                _summary?.Add(line.Flow, service);
            }
            else if (line.Kind == LineKind.NoFlow)
            {
                _skippedRecords++;
            }

            _records?.Write(reader.Format, reader.Line, line, service);
        }
    }

    private void WriteSummary()
    {
        if (_options.HasSummary)
        {
            string summary = SummaryTable.Of(_summary!, _badLines, _skippedRecords, _console.Width);
            if (_options.Output is RecordOutput.Log or RecordOutput.Json)
            {
                _error.Write(summary);
            }
            else
            {
                if (_options.Output is not null && _summary!.Flows > 0)
                    _output.Append("\n"u8);
                _output.Append(summary);
                _output.Flush();
            }
        }

        if (_options.Chart is { } chart)
            WriteChart(chart);
    }

    private void WriteChart(string path)
    {
        if (_summary!.Flows == 0)
        {
            _hasFailed = true;
            _error.WriteLine($"{path}: not written, since there is no flow to show");
            return;
        }

        try
        {
            SummaryChart.Write(_summary, path);
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
