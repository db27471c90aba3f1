using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

using ILoggerFactory factory = LoggerFactory.Create(
    logging => logging.AddPortServiceNames().AddProvider(new NameProvider()));
factory.CreateLogger("Consumer").LogInformation("Connected to {Host}:{Port}", "broker", 9092);

internal sealed class NameProvider : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) =>
        Console.WriteLine(((IEnumerable<KeyValuePair<string, object?>>)state!)
            .Single(property => property.Key == "PortService").Value);

    public void Dispose()
    {
    }
}
