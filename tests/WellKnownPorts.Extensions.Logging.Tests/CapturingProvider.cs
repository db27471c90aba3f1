using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

/// <summary>A provider that stores the entries that it receives.</summary>
[ProviderAlias("Capturing")]
public sealed class CapturingProvider : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<Entry> _entries = new();
    private IExternalScopeProvider? _scopes;

    public IReadOnlyCollection<Entry> Entries => _entries;

    public Entry Entry => Assert.Single(_entries);

    public int Disposals { get; private set; }

    public ILogger CreateLogger(string categoryName) => new CapturingLogger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose() => Disposals++;

    private sealed class CapturingLogger(CapturingProvider provider, string category) : ILogger
    {
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
            List<string> scopes = [];
            provider._scopes?.ForEachScope((scope, list) => list.Add(scope?.ToString() ?? ""), scopes);
            KeyValuePair<string, object?>[] properties =
                state is IReadOnlyList<KeyValuePair<string, object?>> list ? [.. list] : [];
            provider._entries.Enqueue(new Entry(
                category, logLevel, eventId, typeof(TState), properties, state?.ToString() ?? "",
                formatter(state, exception), exception, [.. scopes]));
        }
    }
}
