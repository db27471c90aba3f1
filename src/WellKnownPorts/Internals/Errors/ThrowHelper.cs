using System.Runtime.CompilerServices;

namespace NetworkPorts.Internals;

/// <summary>Checks arguments, and creates exceptions whose messages contain the value and what is allowed.</summary>
/// <remarks>Callers inline the checks. Separate methods throw, which keeps the inlined code small.</remarks>
internal static class ThrowHelper
{
    private const TransportProtocols Undefined = ~TransportProtocols.All;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfNotPort(int value, string parameter)
    {
        if ((uint)value > ushort.MaxValue)
            ThrowNotPort(value, parameter);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfUndefined(TransportProtocols value, string parameter)
    {
        if ((value & Undefined) != 0)
            ThrowUndefinedTransports(value, parameter);
    }

    public static void ThrowIfNull(object? value, string parameter)
    {
        if (value is null)
            throw new ArgumentNullException(parameter);
    }

    public static ArgumentOutOfRangeException IndexOutOfRange(int index, int count) => new(
        nameof(index), index, $"The index must be at least 0 and less than the number of elements, {count}.");

    public static ArgumentOutOfRangeException UndefinedEnum<T>(T value, string parameter)
        where T : struct, Enum => new(parameter, value, $"The value must be one that {typeof(T).Name} defines.");

    public static ArgumentOutOfRangeException UndefinedFlags<T>(T value, string parameter)
        where T : struct, Enum =>
        new(parameter, value, $"The value must be a combination of the flags that {typeof(T).Name} defines.");

    public static InvalidOperationException NotOnElement() => new(
        "The enumerator is before the first element or after the last one: MoveNext did not return true.");

    private static void ThrowNotPort(int value, string parameter) =>
        throw new ArgumentOutOfRangeException(parameter, value, "The port must be between 0 and 65535.");

    private static void ThrowUndefinedTransports(TransportProtocols value, string parameter) =>
        throw new ArgumentOutOfRangeException(
            parameter,
            value,
            "The transport protocols must be a combination of Tcp, Udp, Sctp and Dccp, without other bits. "
                + $"{nameof(TransportConvert)} converts IP protocol numbers.");
}
