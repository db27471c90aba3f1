using OpenTelemetry;
using OpenTelemetry.Logs;

namespace NetworkPorts.Logging.Tests;

/// <summary>Calls a delegate with each log record, after the earlier processors.</summary>
internal sealed class EachRecord(Action<LogRecord> onEnd) : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data) => onEnd(data);
}
