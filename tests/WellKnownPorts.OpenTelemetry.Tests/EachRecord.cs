using OpenTelemetry;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging.Tests;

/// <summary>Calls a delegate with each log record as the earlier processors leave it.</summary>
internal sealed class EachRecord(Action<LogRecord> see) : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data) => see(data);
}
