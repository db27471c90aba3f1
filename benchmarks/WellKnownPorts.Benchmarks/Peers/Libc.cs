using System.Net;
using System.Runtime.InteropServices;

namespace NetworkPorts.Benchmarks.Peers;

/// <summary>Looks up services with the C library, which reads <c>/etc/services</c>.</summary>
internal static partial class Libc
{
    /// <summary>Gets a value indicating whether the system has a C library and the file.</summary>
    public static bool IsAvailable { get; } = !OperatingSystem.IsWindows() && File.Exists("/etc/services");

    public static bool HasService(ushort port) =>
        GetServiceByPort((ushort)IPAddress.HostToNetworkOrder((short)port), 0) != 0;

    public static bool HasService(string name) => GetServiceByName(name, 0) != 0;

    [LibraryImport("libc", EntryPoint = "getservbyport")]
    private static partial nint GetServiceByPort(int port, nint protocol);

    [LibraryImport("libc", EntryPoint = "getservbyname", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetServiceByName(string name, nint protocol);
}
