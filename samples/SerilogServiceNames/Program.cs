using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Core;

using (Logger logger = new LoggerConfiguration()
    .Enrich.WithPortServiceName(portFiles: [Path.Combine(AppContext.BaseDirectory, "company-ports.csv")])
    .WriteTo.Console(outputTemplate: "{Level:u3} {Message:lj} {Properties}{NewLine}")
    .CreateLogger())
{
    logger.Information("Connected to {Host}:{Port}", "broker", 9092);
    logger.Warning("Refused {RemoteAddress} on {DestinationPort}/{Transport}", "10.20.0.5", 514, "tcp");
    logger.Information("Received {Bytes} bytes on {DestinationPort}/{Transport}", 128, "514", "udp");
    logger.Information("Connected to {RemoteEndPoint}", "billing:8087");
    logger.Information("Listening on {Port}", 62001);
    logger.Information("Started in {Elapsed} ms", 443);
}

// The same enricher with other options, configured in a file.
IConfiguration configuration = new ConfigurationBuilder()
    .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
    .Build();

using (Logger logger = new LoggerConfiguration()
    .ReadFrom.Configuration(configuration)
    .WriteTo.Console(outputTemplate: "{Level:u3} {Message:lj} {Properties}{NewLine}")
    .CreateLogger())
{
    logger.Information("Proxied to {Peer}", 22);
    logger.Information("Proxied to {Peer}", 62001);
}
