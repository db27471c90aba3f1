using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>The three port ranges of RFC 6335, section 6.</summary>
internal static class PortRanges
{
    public const int FirstUserPort = 1024;
    public const int FirstDynamicPort = 49152;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PortRange Of(ushort port) =>
        (PortRange)((port >= FirstUserPort ? 1 : 0) + (port >= FirstDynamicPort ? 1 : 0));
}
