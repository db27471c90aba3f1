using Spectre.Console;

namespace NetworkPorts.Tool.Running;

/// <summary>A bar on the terminal: how much of the logs is read, how fast, and how long the rest will take.</summary>
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

    /// <summary>Shows a bar while the files are read. What is no file on a disk has no length that is known before.</summary>
    public static void Show(IAnsiConsole terminal, IEnumerable<string> files, Action<ProgressBar> read) => terminal.Progress()
        .AutoClear(true)
        .Columns(
            new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn(),
            new RemainingTimeColumn())
        .Start(context => read(new ProgressBar(context.AddTask("logs"), LengthOf(files))));

    /// <summary>Goes on to the next log.</summary>
    public void Start(string name, Stream log)
    {
        _readBefore = (long)_task.Value;
        _log = log;
        _task.Description = Markup.Escape(name);
    }

    /// <summary>Shows how far the log is read. Of a compressed file that is less than its lines are long.</summary>
    public void Update(LineReader lines) =>
        _task.Value = _readBefore + (_log is { CanSeek: true } ? _log.Position : _hasLength ? 0 : lines.BytesRead);

    private static long LengthOf(IEnumerable<string> files) =>
        files.Sum(file => File.Exists(file) ? new FileInfo(file).Length : 0);
}
