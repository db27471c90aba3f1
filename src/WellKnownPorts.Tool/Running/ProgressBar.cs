using Spectre.Console;

namespace NetworkPorts.Tool.Running;

/// <summary>Shows on the terminal how much of the logs was read, how fast, and how long the rest will take.</summary>
internal sealed class ProgressBar
{
    private readonly ProgressTask _task;
    private readonly bool _hasLength;

    private Stream? _log;
    private long _readBefore;

    private ProgressBar(ProgressTask task, long length)
    {
        _task = task;
        _hasLength = length > 0;
        _task.MaxValue = _hasLength ? length : long.MaxValue;
        _task.IsIndeterminate = !_hasLength;
    }

    /// <summary>Shows a bar while the files are read. The length of a pipe is not known.</summary>
    public static void Show(
        IAnsiConsole terminal, IEnumerable<string> files, Action<ProgressBar> read) => terminal.Progress()
        .AutoClear(true)
        .Columns(
            new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn(),
            new RemainingTimeColumn())
        .Start(context => read(new ProgressBar(context.AddTask("logs"), LengthOf(files))));

    /// <summary>Starts with the next log.</summary>
    public void Start(string name, Stream log)
    {
        _readBefore = (long)_task.Value;
        _log = log;
        _task.Description = Markup.Escape(name);
    }

    /// <summary>
    /// Shows how much of the log was read. For a compressed file, that is the part of its compressed bytes.
    /// </summary>
    public void Update(LineBlockReader lines) =>
        _task.Value = _readBefore + (_log is { CanSeek: true } ? _log.Position : _hasLength ? 0 : lines.BytesRead);

    private static long LengthOf(IEnumerable<string> files) =>
        files.Sum(file => File.Exists(file) ? new FileInfo(file).Length : 0);
}
