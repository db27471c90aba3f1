using Serilog.Core;
using Serilog.Events;

namespace NetworkPorts.Documentation.Tests;

/// <summary>A sink that keeps the last event.</summary>
internal sealed class LastEventSink : ILogEventSink
{
    public LogEvent? Event { get; private set; }

    public void Emit(LogEvent logEvent) => Event = logEvent;
}
