using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Benchmarks.Integrations;

/// <summary>
/// Logs an entry through Microsoft.Extensions.Logging to a provider that reads its properties and formats its message.
/// </summary>
public partial class ExtensionsLoggingBenchmarks
{
    private ILoggerFactory _plainFactory = null!;
    private ILoggerFactory _namedFactory = null!;
    private ILogger _plain = null!;
    private ILogger _named = null!;

    [GlobalSetup]
    public void Setup()
    {
        _plainFactory = LoggerFactory.Create(logging => logging.AddProvider(new ReadingProvider()));
        _namedFactory = LoggerFactory.Create(
            logging => logging.AddProvider(new ReadingProvider()).AddPortServiceNames());
        _plain = _plainFactory.CreateLogger("Benchmark");
        _named = _namedFactory.CreateLogger("Benchmark");
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _plainFactory.Dispose();
        _namedFactory.Dispose();
    }

    [Benchmark(Baseline = true)]
    public void Plain() => Connected(_plain, "db-1", 5432);

    [Benchmark]
    public void NamesWithPort() => Connected(_named, "db-1", 5432);

    [Benchmark]
    public void PlainWithoutPort() => Took(_plain, "query", 5432);

    [Benchmark]
    public void NamesWithoutPort() => Took(_named, "query", 5432);

    [LoggerMessage(1, LogLevel.Information, "Connected to {Host}:{Port}")]
    private static partial void Connected(ILogger logger, string host, int port);

    [LoggerMessage(2, LogLevel.Information, "The {Task} took {Elapsed} ms")]
    private static partial void Took(ILogger logger, string task, int elapsed);

    /// <summary>
    /// A minimal provider for structured logs. It does as little as possible, so that it does not hide the cost of the
    /// names.
    /// </summary>
    private sealed class ReadingProvider : ILoggerProvider, ILogger
    {
        // Stored so that the work is not optimized away.
        private long _length;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            if (state is IReadOnlyList<KeyValuePair<string, object?>> properties)
            {
                for (int i = 0; i < properties.Count; i++)
                    _length += properties[i].Key.Length;
            }

            _length += formatter(state, exception).Length;
        }

        public void Dispose()
        {
        }
    }
}
