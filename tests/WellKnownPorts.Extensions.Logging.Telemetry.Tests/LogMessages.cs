using Microsoft.Extensions.Logging;

namespace NetworkPorts.Logging.Tests;

/// <summary>Log methods that the source generator of Microsoft.Extensions.Telemetry implements.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(7, LogLevel.Information, "Connected to {Host}:{Port}")]
    public static partial void Connected(ILogger logger, string host, int port);

    [LoggerMessage(8, LogLevel.Information, "{User} connected to {Port}")]
    public static partial void UserConnected(ILogger logger, [Secret] string user, int port);
}
