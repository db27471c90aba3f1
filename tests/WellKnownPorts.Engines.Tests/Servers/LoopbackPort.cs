using System.Net;
using System.Net.Sockets;

namespace NetworkPorts.Engines.Tests;

/// <summary>Finds ports for servers.</summary>
internal static class LoopbackPort
{
    /// <summary>Returns a port on which no program listens.</summary>
    public static int Find()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
