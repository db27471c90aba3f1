using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

public class AllocationTests
{
    private static readonly object?[] s_arguments = ["db", 17];

    [Fact]
    public void A_formatted_message_without_a_port_causes_no_extra_allocation() =>
#pragma warning disable CA2254, CA2017 // The arguments are one array, so that only logging allocates.
        AssertAllocatesNoMore(log => log.LogInformation("Took {Elapsed} for {Count}", s_arguments));
#pragma warning restore CA2254, CA2017

    [Fact]
    public void A_message_without_properties_causes_no_extra_allocation() =>
        AssertAllocatesNoMore(log => log.LogInformation("Started"));

    [Fact]
    public void A_source_generated_message_without_a_port_causes_no_extra_allocation() =>
        AssertAllocatesNoMore(log => LogMessages.Took(log, 17, 443));

    [Fact]
    public void A_source_generated_state_type_without_a_port_causes_no_extra_allocation() =>
        AssertAllocatesNoMore(log => LogMessages.Numbers(log, 1, 2, 3, 4, 5, 6, 7));

    [Fact]
    public void A_list_without_a_port_causes_no_extra_allocation()
    {
        KeyValuePair<string, object?>[] state = [new("Port", "-"), new("RemotePort", -1), new("Transport", "udp")];

        AssertAllocatesNoMore(log => log.Log(LogLevel.Information, 0, state, null, (_, _) => ""));
    }

    [Fact]
    public void A_list_with_two_ports_allocates_only_its_new_state()
    {
        KeyValuePair<string, object?>[] state = [new("Port", 443), new("RemotePort", 5432), new("Transport", "tcp")];
        void Log(ILogger log) => log.Log(LogLevel.Information, 0, state, null, (_, _) => "");

        long named = Allocated(Log, logging => logging.AddPortServiceNames());

        // An object header, three references and two numbers.
        Assert.Equal(48, named - Allocated(Log, AddNothing));
    }

    [Fact]
    public void A_message_below_the_minimum_level_causes_no_extra_allocation() =>
        AssertAllocatesNoMore(log => log.Log(LogLevel.Trace, 0, s_arguments, null, (_, _) => ""));

    [Fact]
    public void A_source_generated_message_with_a_port_allocates_its_new_state_and_the_boxed_number()
    {
        long plain = Allocated(log => LogMessages.Connected(log, "db", 5432), AddNothing);
        long named = Allocated(log => LogMessages.Connected(log, "db", 5432), logging => logging.AddPortServiceNames());

        Assert.InRange(named - plain, 1, 160);
    }

    [Fact]
    public void A_range_alone_allocates_no_more_than_a_name()
    {
        void Configure(ILoggingBuilder logging) =>
            logging.AddPortServiceNames(options => options.RangeProperty = "Range");

        Assert.Equal(
            Allocated(log => LogMessages.Connected(log, "db", 5432), Configure),
            Allocated(log => LogMessages.Connected(log, "db", 62001), Configure));
    }

    private static void AssertAllocatesNoMore(Action<ILogger> log) =>
        Assert.Equal(Allocated(log, AddNothing), Allocated(log, logging => logging.AddPortServiceNames()));

    private static void AddNothing(ILoggingBuilder logging)
    {
    }

    /// <summary>Returns the bytes that one call allocates after warm-up, with a provider that reads nothing.</summary>
    private static long Allocated(Action<ILogger> log, Action<ILoggingBuilder> configure)
    {
        using ILoggerFactory factory = LoggerFactory.Create(logging =>
        {
            logging.AddProvider(new SilentProvider());
            configure(logging);
        });
        ILogger logger = factory.CreateLogger("Test");
        for (int i = 0; i < 3; i++)
            log(logger);

        long before = GC.GetAllocatedBytesForCurrentThread();
        log(logger);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class SilentProvider : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

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
        }
    }
}
