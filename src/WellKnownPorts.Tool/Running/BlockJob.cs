using NetworkPorts.Tool.Reading;

namespace NetworkPorts.Tool.Running;

/// <summary>A block that is being read on another thread.</summary>
/// <param name="Block">The block.</param>
/// <param name="Worker">The worker that reads it.</param>
/// <param name="Reading">What was read, when the task has ended.</param>
/// <param name="Task">The task.</param>
internal sealed record BlockJob(LineBlock Block, LogWorker Worker, LogReading Reading, Task Task);
