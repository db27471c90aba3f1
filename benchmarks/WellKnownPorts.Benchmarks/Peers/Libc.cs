using System.Net;
using System.Runtime.InteropServices;

namespace NetworkPorts.Benchmarks.Peers;

/// <summary>The C library's look-up in <c>/etc/services</c>.</summary>
internal static partial class Libc
{
    public static bool IsThere { get; } = !OperatingSystem.IsWindows() && File.Exists("/etc/services");

    public static bool Knows(ushort port) => GetServiceByPort((ushort)IPAddress.HostToNetworkOrder((short)port), 0) != 0;

    public static bool Knows(string name) => GetServiceByName(name, 0) != 0;

    [LibraryImport("libc", EntryPoint = "getservbyport")]
    private static partial nint GetServiceByPort(int port, nint protocol);

    [LibraryImport("libc", EntryPoint = "getservbyname", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetServiceByName(string name, nint protocol);
}
