using NetworkPorts.Tool.Reading;

namespace NetworkPorts.Tool.Running;

/// <summary>A block of a log, and what was read from it.</summary>
/// <param name="reading">An empty reading.</param>
internal sealed class BlockJob(LogReading reading)
{
    /// <summary>Gets the block.</summary>
    public LineBlock Block { get; } = new();

    /// <summary>Gets what was read from the block.</summary>
    public LogReading Reading => reading;

    /// <summary>Gets or sets the worker that read the block.</summary>
    public LogWorker? Worker { get; set; }

    /// <summary>Gets or sets the number of headers before the block that the worker knew.</summary>
    public int Version { get; set; }

    /// <summary>Reads the block.</summary>
    public void Read(LogWorker worker, int version)
    {
        Worker = worker;
        Version = version;
        reading.Clear();
        worker.Read(Block, 0, reading);
    }
}
