using LoggingServiceNames;
using Microsoft.Extensions.Logging;
using NetworkPorts;

using ILoggerFactory factory = LoggerFactory.Create(logging => logging
    .AddJsonConsole(console => console.IncludeScopes = true)
    .AddPortServiceNames(options => options.Registry = new PortRegistryBuilder()
        .Add(new CustomService(8087, "billing-api"))
        .Build()));
ILogger logger = factory.CreateLogger("Gateway");

logger.LogInformation("Connected to {Host}:{Port}", "broker-1", 9092);
logger.LogWarning("Refused {RemoteAddress}:{RemotePort} over {Transport}", "192.0.2.7", 514, "udp");
using (logger.BeginScope("Request {RequestId}", 17))
    Messages.Connected(logger, "db-1", 5432);
logger.LogInformation("Request from {RemotePort} on {LocalPort}", 51820, 8087);
logger.LogInformation("Listening on {Port}", 62000);
