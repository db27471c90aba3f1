using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Logging.Tests;

/// <summary>A thread-safe sink that stores the events.</summary>
internal sealed class CollectedEvents : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> _events = [];

    public IReadOnlyCollection<LogEvent> Events => _events;

    public void Emit(LogEvent logEvent) => _events.Enqueue(logEvent);
}
