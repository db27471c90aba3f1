using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace NetworkPorts.Tool.Running;

/// <summary>Reads the blocks of a log on a thread of its own, some blocks ahead.</summary>
internal sealed class BlockPump : IDisposable
{
    private const int MaxAhead = 2;

    /// <summary>A read of a pipe may never return, so the thread is not awaited for long.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(100);

    private readonly LineBlockReader _reader;
    private readonly ConcurrentBag<LineBlock> _free = [];
    private readonly BlockingCollection<LineBlock> _blocks = new(MaxAhead);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Thread _thread;
    private ExceptionDispatchInfo? _failure;

    /// <param name="reader">The reader, which no other thread uses from now on.</param>
    public BlockPump(LineBlockReader reader)
    {
        _reader = reader;
        _thread = new Thread(Run) { IsBackground = true, Name = "wkp reader" };
        _thread.Start();
    }

    /// <summary>Takes the next block.</summary>
    /// <param name="waits">Whether to wait until a block is available or the log ends.</param>
    /// <param name="block">The block.</param>
    /// <returns>False if there is no block.</returns>
    public bool TryTake(bool waits, out LineBlock block) =>
        _blocks.TryTake(out block!, waits ? Timeout.Infinite : 0);

    /// <summary>Returns a block that is not needed anymore.</summary>
    public void Return(LineBlock block) => _free.Add(block);

    /// <summary>Throws the exception that ended the reading, if there was one.</summary>
    public void ThrowIfFailed() => _failure?.Throw();

    public void Dispose()
    {
        _stopping.Cancel();
        if (!_thread.Join(s_patience))
            return;
        _blocks.Dispose();
        _stopping.Dispose();
    }

    private void Run()
    {
        try
        {
            while (true)
            {
                LineBlock block = _free.TryTake(out LineBlock? free) ? free : new LineBlock();
                if (!_reader.Read(block))
                    break;
                _blocks.Add(block, _stopping.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The log is not needed anymore.
        }
        catch (Exception failure)
        {
            _failure = ExceptionDispatchInfo.Capture(failure);
        }
        finally
        {
            _blocks.CompleteAdding();
        }
    }
}
