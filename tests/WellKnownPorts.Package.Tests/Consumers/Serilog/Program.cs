using System;
using Serilog;
using Serilog.Core;
using Serilog.Events;

using Logger logger = new LoggerConfiguration()
    .Enrich.WithPortServiceName()
    .WriteTo.Sink(new NameSink())
    .CreateLogger();
logger.Information("Connected to {Host}:{Port}", "broker", 9092);

internal sealed class NameSink : ILogEventSink
{
    public void Emit(LogEvent logEvent) => Console.WriteLine(((ScalarValue)logEvent.Properties["PortService"]).Value);
}
