using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

/// <summary>Tests that no state breaks the caller's log call.</summary>
public class HostileStateTests
{
    [Fact]
    public void A_template_with_more_names_than_arguments_is_logged_as_without_the_package()
    {
        using var provider = new CapturingProvider();
        using ILoggerFactory plain = LoggerFactory.Create(logging => logging.AddProvider(provider));
        using ILoggerFactory factory = Capture.Factory(provider);

        Exception? without = Record.Exception(() => LogTooFew(plain.CreateLogger("Test")));
        Exception? with = Record.Exception(() => LogTooFew(factory.CreateLogger("Test")));

        Assert.Equal(without?.GetType(), with?.GetType());
        Assert.Equal(without?.Message, with?.Message);
    }

    [Fact]
    public void A_list_that_claims_to_be_huge_is_passed_on()
    {
        var list = new HugeList();
        object? seen = null;
        using var provider = new StateProvider(state => seen = state);
        using ILoggerFactory factory = Capture.Factory(provider);

        factory.CreateLogger("Test").Log(LogLevel.Information, 0, list, null, (_, _) => "");

        Assert.Same(list, seen);
    }

    [Fact]
    public void An_endless_state_is_passed_on()
    {
        var endless = new EndlessProperties();
        object? seen = null;
        using var provider = new StateProvider(state => seen = state);
        using ILoggerFactory factory = Capture.Factory(provider);

        factory.CreateLogger("Test").Log(LogLevel.Information, 0, endless, null, (_, _) => "");

        Assert.Same(endless, seen);
    }

    [Fact]
    public void A_dictionary_is_read()
    {
        Entry entry = Capture.Of(log => log.Log(
            LogLevel.Information,
            0,
            new Dictionary<string, object?> { ["Port"] = 5432, ["Host"] = "db" },
            null,
            (state, _) => $"{state["Host"]}"));

        Assert.Equal(["Port", "Host", "PortService"], entry.Names);
        Assert.Equal(("postgresql", "db"), (entry["PortService"], entry.Message));
    }

    [Fact]
    public void A_state_whose_enumerator_throws_is_passed_on()
    {
        var state = new ThrowingState();
        object? seen = null;
        using var provider = new StateProvider(value => seen = value);
        using ILoggerFactory factory = Capture.Factory(provider);

        factory.CreateLogger("Test").Log(LogLevel.Information, 0, state, null, (_, _) => "");

        Assert.Same(state, seen);
    }

    [Fact]
    public void An_exception_from_the_formatter_is_not_replaced()
    {
        var failure = new InvalidOperationException("The formatter fails.");

        Exception thrown = Assert.ThrowsAny<Exception>(() => Capture.Of(log => log.Log(
            LogLevel.Information,
            0,
            new KeyValuePair<string, object?>[] { new("Port", 443) },
            null,
            (_, _) => throw failure)));

        Assert.Same(failure, (thrown as AggregateException)?.InnerException ?? thrown);
    }

    [Fact]
    public void A_method_that_returns_the_registry_can_throw()
    {
        Entry entry = Capture.Of(
            log => log.LogInformation("Connected to {Port}", 443),
            options => options.CurrentRegistry = () => throw new InvalidOperationException("No registry."));

        Assert.Equal(["Port", "{OriginalFormat}"], entry.Names);
    }

    [Fact]
    public void Templates_created_at_run_time_do_not_fill_a_cache()
    {
        using var provider = new StateProvider(_ => { });
        using ILoggerFactory factory = Capture.Factory(provider);
        ILogger log = factory.CreateLogger("Test");
        long before = GC.GetTotalMemory(forceFullCollection: true);

        for (int i = 0; i < 200_000; i++)
        {
#pragma warning disable CA2254 // The test needs templates that are created at run time.
            KeyValuePair<string, object?>[] state = [new($"Port{i}", i), new("Port", i & 0xFFFF)];
            log.Log(LogLevel.Information, 0, state, null, (_, _) => "");
            log.LogInformation($"Template {i} {{Port}}", 443);
#pragma warning restore CA2254
        }

        // Far less than the memory of one string for each template.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 8_000_000);
        Assert.Equal("https", NameOf(factory));
    }

    private static string? NameOf(ILoggerFactory factory)
    {
        string? name = null;
        using var provider = new StateProvider(state => name = ((IEnumerable<KeyValuePair<string, object?>>)state!)
            .Single(pair => pair.Key == "PortService").Value as string);
        factory.AddProvider(provider);
        factory.CreateLogger("Other").LogInformation("Connected to {Port}", 443);
        return name;
    }

    private static void LogTooFew(ILogger log) =>
#pragma warning disable CA2017 // The test needs too few arguments.
        log.LogInformation("To {Port} {Host}", 5432);
#pragma warning restore CA2017

    /// <summary>A provider that passes each state to a delegate without reading it.</summary>
    private sealed class StateProvider(Action<object?> onLog) : ILoggerProvider, ILogger
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
            onLog(state);

        public void Dispose()
        {
        }
    }
}
