using System.Runtime.ExceptionServices;
using NetworkPorts.Tool.Reading;

namespace NetworkPorts.Tool.Running;

/// <summary>
/// Reads the blocks of a log on a thread for each core, and delivers what was read in the order of the log. Each thread
/// takes the next block from the log, reads it with the headers that are known by then, and delivers it and all blocks
/// after it that are ready. A block that turns out to be after another header is read again.
/// </summary>
/// <param name="worker">Has read the log so far.</param>
/// <param name="reader">Reads the rest of the log.</param>
/// <param name="createReading">Creates an empty reading.</param>
/// <param name="deliver">Called with each reading, by one thread at a time.</param>
internal sealed class ParallelReading(
    LogWorker worker, LineBlockReader reader, Func<LogReading> createReading, Action<LogReading> deliver)
{
    /// <summary>The maximum number of blocks that wait for a block before them, for each thread.</summary>
    private const int MaxWaiting = 4;

    /// <summary>A read of a pipe may never return, so threads are not awaited for long after a failure.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(100);

    private readonly Lock _taking = new();
    private readonly object _delivering = new();
    private readonly Dictionary<long, BlockJob> _ready = [];
    private readonly Stack<BlockJob> _free = [];
    private long _taken;
    private long _delivered;
    private int _version;
    private bool _isAtEnd;
    private ExceptionDispatchInfo? _failure;
    private ExceptionDispatchInfo? _readFailure;

    /// <summary>Gets the worker that has read the last header.</summary>
    public LogWorker Worker { get; private set; } = worker;

    /// <summary>Reads the log to its end.</summary>
    public void Read()
    {
        Thread[] threads = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(Run))];
        foreach (Thread thread in threads)
        {
            thread.IsBackground = true;
            thread.Start();
        }

        lock (_delivering)
        {
            while (_failure is null && !(_isAtEnd && _delivered == _taken))
                Monitor.Wait(_delivering);
        }

        foreach (Thread thread in threads)
            thread.Join(s_patience);
        (_failure ?? _readFailure)?.Throw();
    }

    private void Run()
    {
        try
        {
            LogWorker? own = null;
            int version = -1;
            while (TryTake(out BlockJob job, out long number, out LogWorker current, out int currentVersion))
            {
                if (version != currentVersion)
                    own = current.Fork();
                version = currentVersion;
                job.Read(own!, version);
                Deliver(job, number);
            }
        }
        catch (Exception failure)
        {
            Stop(failure);
        }
    }

    /// <summary>Takes the next block from the log; false at its end.</summary>
    private bool TryTake(out BlockJob job, out long number, out LogWorker current, out int version)
    {
        lock (_taking)
        {
            lock (_delivering)
            {
                while (_failure is null && _taken - _delivered >= MaxWaiting * Environment.ProcessorCount)
                    Monitor.Wait(_delivering);
                job = _free.TryPop(out BlockJob? free) ? free : new BlockJob(createReading());
            }

            bool isRead = _failure is null && !_isAtEnd && TryRead(job.Block);
            lock (_delivering)
            {
                number = isRead ? _taken++ : _taken;
                current = Worker;
                version = _version;
                _isAtEnd |= !isRead;
                if (!isRead)
                    Monitor.PulseAll(_delivering);
            }

            return isRead;
        }
    }

    /// <summary>Reads a block. The blocks before a failure are still delivered.</summary>
    private bool TryRead(LineBlock block)
    {
        try
        {
            return reader.Read(block);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            _readFailure = ExceptionDispatchInfo.Capture(failure);
            return false;
        }
    }

    private void Deliver(BlockJob job, long number)
    {
        lock (_delivering)
        {
            _ready.Add(number, job);
            while (_failure is null && _ready.Remove(_delivered, out BlockJob? next))
            {
                if (next.Version != _version)
                    next.Read(Worker.Fork(), _version);
                deliver(next.Reading);
                if (next.Reading.HasHeader)
                {
                    Worker = next.Worker!.Fork();
                    _version++;
                }

                _delivered++;
                _free.Push(next);
            }

            Monitor.PulseAll(_delivering);
        }
    }

    private void Stop(Exception failure)
    {
        lock (_delivering)
        {
            _failure ??= ExceptionDispatchInfo.Capture(failure);
            Monitor.PulseAll(_delivering);
        }
    }
}
