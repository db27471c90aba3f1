using Microsoft.Extensions.Logging;

namespace LoggingServiceNames;

/// <summary>Log messages, implemented by the source generator of Microsoft.Extensions.Logging.</summary>
internal static partial class Messages
{
    [LoggerMessage(1, LogLevel.Information, "Connected to {Host}:{Port}")]
    public static partial void Connected(ILogger logger, string host, int port);
}
