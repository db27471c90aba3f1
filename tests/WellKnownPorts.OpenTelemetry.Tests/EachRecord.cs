using OpenTelemetry;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging.Tests;

/// <summary>Shows each log record as the processors before it leave it.</summary>
internal sealed class EachRecord(Action<LogRecord> see) : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data) => see(data);
}
