using Microsoft.Extensions.Logging;

namespace LoggingServiceNames;

/// <summary>Log messages whose code the logging library's source generator writes.</summary>
internal static partial class Messages
{
    [LoggerMessage(1, LogLevel.Information, "Connected to {Host}:{Port}")]
    public static partial void Connected(ILogger logger, string host, int port);
}
