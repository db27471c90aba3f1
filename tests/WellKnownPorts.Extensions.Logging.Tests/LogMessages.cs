using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

/// <summary>Log methods that the source generator of the logging library implements.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(7, LogLevel.Information, "Connected to {Host}:{Port}")]
    public static partial void Connected(ILogger logger, string host, int port);

    [LoggerMessage(8, LogLevel.Information, "Connected to {Host}")]
#pragma warning disable SYSLIB1015 // The test needs a parameter that is not in the message.
    public static partial void ConnectedToAPort(ILogger logger, string host, ushort port);
#pragma warning restore SYSLIB1015

    [LoggerMessage(
        9,
        LogLevel.Information,
        "Flow {Source} {SourcePort} {Destination} {DestinationPort} {Protocol} {Packets} {Bytes}")]
    public static partial void Flow(
        ILogger logger,
        string source,
        int sourcePort,
        string destination,
        int destinationPort,
        string protocol,
        long packets,
        long bytes);

    [LoggerMessage(10, LogLevel.Information, "Took {Elapsed} ms for {Count} rows")]
    public static partial void Took(ILogger logger, long elapsed, int count);

    [LoggerMessage(11, LogLevel.Information, "Numbers {A} {B} {C} {D} {E} {F} {G}")]
    public static partial void Numbers(ILogger logger, int a, int b, int c, int d, int e, int f, int g);
}
