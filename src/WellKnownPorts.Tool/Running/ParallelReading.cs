using NetworkPorts.Tool.Reading;

namespace NetworkPorts.Tool.Running;

/// <summary>
/// Reads the blocks of a log on several threads, and delivers what was read in the order of the log. Each block is read
/// with the headers that are known when it is started. If a block turns out to have another header, the blocks after it
/// are read again.
/// </summary>
/// <param name="worker">Has read the log so far.</param>
/// <param name="createReading">Creates an empty reading.</param>
/// <param name="deliver">Called with each reading.</param>
internal sealed class ParallelReading(
    LogWorker worker, Func<LogReading> createReading, Action<LogReading> deliver)
{
    /// <summary>A log with more headers than this is read block by block.</summary>
    private const int MaxHeaders = 16;

    private readonly Queue<BlockJob> _jobs = [];
    private readonly Stack<LogWorker> _workers = [];
    private readonly Stack<LogReading> _readings = [];
    private int _maxJobs = Environment.ProcessorCount + 1;
    private int _headers;

    /// <summary>Gets the worker that has read the last header.</summary>
    public LogWorker Worker { get; private set; } = worker;

    /// <summary>Reads a log to its end.</summary>
    public void Read(BlockPump pump)
    {
        while (true)
        {
            if (_jobs.Count < _maxJobs && pump.TryTake(waits: _jobs.Count == 0, out LineBlock block))
                _jobs.Enqueue(Start(block));
            else if (_jobs.TryDequeue(out BlockJob? job))
                pump.Return(Finish(job));
            else
                break;
        }

        pump.ThrowIfFailed();
    }

    private BlockJob Start(LineBlock block)
    {
        LogWorker worker = _workers.TryPop(out LogWorker? idle) ? idle : Worker.Fork();
        LogReading reading = _readings.TryPop(out LogReading? free) ? free : createReading();
        return new BlockJob(block, worker, reading, Task.Run(() => worker.Read(block, 0, reading)));
    }

    private LineBlock Finish(BlockJob job)
    {
        job.Task.GetAwaiter().GetResult();
        deliver(job.Reading);
        if (job.Reading.HasHeader)
            Restart(job.Worker);
        else
            _workers.Push(job.Worker);
        Free(job.Reading);
        return job.Block;
    }

    /// <summary>Reads all started blocks again, after a header.</summary>
    private void Restart(LogWorker worker)
    {
        Worker = worker;
        _workers.Clear();
        if (++_headers >= MaxHeaders)
            _maxJobs = 1;
        for (int i = _jobs.Count; i > 0; i--)
        {
            BlockJob job = _jobs.Dequeue();
            job.Task.GetAwaiter().GetResult();
            Free(job.Reading);
            _jobs.Enqueue(Start(job.Block));
        }
    }

    private void Free(LogReading reading)
    {
        reading.Clear();
        _readings.Push(reading);
    }
}
